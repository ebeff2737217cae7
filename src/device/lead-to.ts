import { readFragment } from '../links/fragment.ts';
import { light, linesOf, unlight } from './lit.ts';

/** Leads to what a fragment names that the browser does not understand, such as a range of lines, and lights it; tells whether it is here. */
export function leadTo(hash: string): boolean {
  const fragment = readFragment(hash);
  const target = fragment && document.getElementById(fragment.id);
  if (!target) return false;
  const found = fragment.lines ? linesOf(target, fragment.lines) : [target];
  const [first] = found;
  if (!first) return false;
  light(found);
  addEventListener('hashchange', unlight, { once: true });
  if (!isReturning() && !isSeen(first)) first.scrollIntoView({ behavior: 'instant' });
  return true;
}

/** The browser itself brings a reader who comes back to a page to where they were. */
const isReturning = (): boolean =>
  document.readyState !== 'complete' &&
  performance
    .getEntriesByType('navigation')
    .some((entry) => /reload|back/.test((entry as PerformanceNavigationTiming).type));

/** Where the reader sees it already, nothing moves. */
function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  return top >= header && bottom <= innerHeight;
}
