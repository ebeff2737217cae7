import { putCard } from './put-card.ts';
import type { Box } from '../links/place-card.ts';
import type { TermCards } from '../links/term-cards.ts';

const fetched = new Map<string, Promise<TermCards>>();

/** Fetches the cards that stand beside the glossary that a term links to, once for each language; a failure is not kept. */
export function fetchCards(link: HTMLAnchorElement): Promise<TermCards> {
  const url = new URL('terms.json', link.href).href;
  const cards = fetched.get(url) ?? fetchJson(url);
  fetched.set(url, cards);
  cards.catch(() => fetched.delete(url));
  return cards;
}

async function fetchJson(url: string): Promise<TermCards> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Expected "${url}", but found status ${response.status}.`);
  return (await response.json()) as TermCards;
}

/** Shows a term in the card, beside the line of the link that the pointer is on, else its first; a term that has no card throws. */
export function showCard(
  card: HTMLElement,
  link: HTMLAnchorElement,
  cards: TermCards,
  pointerY?: number,
): void {
  const term = cards.terms[link.hash.slice(1)];
  if (!term) throw new Error(`Expected a card for "${link.hash}", but found none.`);
  const [own, other, sense] = term;
  card.lang = cards.lang;
  card.replaceChildren(
    makeLine('pair', own, own === other ? undefined : { text: other, lang: cards.other }),
    makeLine('sense', sense),
  );
  card.showPopover();
  const boxes = [...link.getClientRects()];
  const onLine = ({ top, bottom }: Box): boolean =>
    pointerY !== undefined && top <= pointerY && pointerY <= bottom;
  putCard(card, boxes.find(onLine) ?? boxes[0] ?? link.getBoundingClientRect());
}

function makeLine(name: string, text: string, aside?: { text: string; lang: string }): HTMLElement {
  const line = document.createElement('p');
  line.className = name;
  line.append(text);
  if (aside) {
    const span = document.createElement('span');
    span.lang = aside.lang;
    span.textContent = aside.text;
    line.append(' ', span);
  }
  return line;
}
