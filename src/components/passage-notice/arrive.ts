// Where an address leads that names no element of the page. Loaded only then.
import { light, linesOf, unlight } from '../../device/lit.ts';
import { readFragment, type Fragment } from '../../links/fragment.ts';
import { passageFromFragment } from '../../model/passages.ts';
import { hush, say } from './say.ts';

/** Leads to what the address names, lit; says so where it names nothing that is here. */
export function arrive(notice: HTMLElement, isMoving: boolean): void {
  unlight();
  hush(notice);
  const { hash } = location;
  if (/^#?$|^#top$/i.test(hash) || document.getElementById(hash.slice(1))) return;
  const fragment = readFragment(hash);
  const target = fragment && find(fragment);
  if (!target) {
    explain(notice);
    return;
  }
  const lines = fragment.lines ? linesOf(target, fragment.lines) : [];
  const first = lines[0] ?? target;
  light(lines.length > 0 ? lines : [target]);
  // So that it is put out when the reader goes on.
  notice.dataset['shown'] = '';
  if (isMoving || !isReturning()) first.scrollIntoView({ behavior: 'instant' });
}

/** Gives the element of an id; a line or a node that is no more leads to its figure. */
const find = ({ id }: Fragment): Element | null =>
  document.getElementById(id) ?? document.getElementById(passageFromFragment(id));

/** The browser itself brings a reader who returns back to where they were. */
const isReturning = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => /reload|back/.test((entry as PerformanceNavigationTiming).type));

function explain(notice: HTMLElement): void {
  say(notice, notice.getAttribute('unknown') ?? '', [
    { text: notice.getAttribute('beginning') ?? '', href: '#content' },
  ]);
}
