import { copy } from '../../device/copy.ts';
import { fetchPage } from '../../device/fetch-page.ts';
import { labelFacts } from '../../device/label-facts.ts';
import { passageAddress } from '../../device/passage-address.ts';
import { putCard } from '../../device/put-card.ts';
import { quotationOf } from '../../device/quotation.ts';
import { litLines } from '../../device/lit.ts';
import { copiedText, copyKinds, type CopySource } from '../../links/copied.ts';
import { neighbour } from '../../links/neighbour.ts';
import { passageLabel } from '../../links/passage-label.ts';
import type { LinksWords } from '../../words/links-words.ts';
import type { PassageToolsElement } from './element.ts';

type Sentences = Pick<LinksWords, 'done' | 'labels' | 'origin' | 'citation'>;

/** Opens the menu of the passage at which the control stands, beside the control. */
export function openMenu(tools: PassageToolsElement, button: Element): void {
  const menu = tools.querySelector<HTMLElement>(':scope > .menu');
  const { passage } = tools;
  if (!menu || !passage) return;
  const abort = new AbortController();
  const { signal } = abort;
  // So that it is there when it is asked for.
  void otherQuotation(tools, passage).catch(() => undefined);
  menu.addEventListener('click', (event) => void choose(event, tools, passage), { signal });
  menu.addEventListener('keydown', step, { signal });
  menu.addEventListener(
    'toggle',
    ({ newState }) => {
      if (newState === 'open') return;
      button.setAttribute('aria-expanded', 'false');
      abort.abort();
    },
    { signal },
  );
  const field = menu.querySelector<HTMLElement>('.by-hand');
  if (field) field.hidden = true;
  button.setAttribute('aria-expanded', 'true');
  menu.showPopover();
  putCard(menu, button.getBoundingClientRect());
  menu.querySelector('button')?.focus({ preventScroll: true });
}

function step(event: KeyboardEvent): void {
  const menu = event.currentTarget as Element;
  const items = [...menu.querySelectorAll('button')];
  if (!/^Arrow(?:Up|Down)$/.test(event.key)) return;
  event.preventDefault();
  const here = items.findIndex((item) => item === document.activeElement);
  items[neighbour(items.length, here, event.key)]?.focus();
}

async function choose(event: Event, tools: PassageToolsElement, passage: Element): Promise<void> {
  const menu = event.currentTarget as HTMLElement;
  const item = (event.target as Element).closest<HTMLElement>('[data-copies]');
  const kind = copyKinds.find((each) => each === item?.dataset['copies']);
  if (!kind) return;
  const sentences = JSON.parse(tools.getAttribute('sentences') ?? '') as Sentences;
  try {
    const source = makeSource(tools, passage, sentences);
    if (kind === 'both') source.quotations.push(await otherQuotation(tools, passage));
    const copied = copiedText(kind, source, sentences);
    await copy(copied).then(
      () => {
        menu.hidePopover();
        tools.say(sentences.done[kind], true);
      },
      () => showByHand(menu, copied.text),
    );
  } catch {
    menu.hidePopover();
    tools.say(tools.closest('bilingual-text')?.getAttribute('failed') ?? '', true);
  }
}

function makeSource(
  tools: PassageToolsElement,
  passage: Element,
  { labels }: Sentences,
): CopySource {
  const lines = litLines(passage);
  const { lang } = document.documentElement;
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  return {
    url: passageAddress(tools.getAttribute('share') ?? '', passage, lines),
    label: passageLabel(labelFacts(passage, lines), labels),
    title: tools.getAttribute('article') ?? '',
    site: tools.getAttribute('site') ?? '',
    updated: date.format(new Date(`${tools.getAttribute('updated') ?? ''}T12:00`)),
    today: date.format(),
    quotations: [quotationOf(passage, location.href, lines)],
  };
}

async function otherQuotation(
  tools: PassageToolsElement,
  passage: Element,
): Promise<CopySource['quotations'][number]> {
  const address = tools.closest('bilingual-text')?.getAttribute('other-address') ?? '';
  const other = await fetchPage(address);
  const found = other.page.getElementById(passage.id);
  if (!found) throw new Error(`Expected "${passage.id}" in "${address}", but found none.`);
  return quotationOf(found, other.address, litLines(passage));
}

function showByHand(menu: HTMLElement, text: string): void {
  const field = menu.querySelector<HTMLElement>('.by-hand');
  const area = field?.querySelector('textarea');
  if (!field || !area) return;
  field.hidden = false;
  area.value = text;
  area.focus();
  area.select();
}
