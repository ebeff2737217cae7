import type { TermCards } from '../links/term-cards.ts';

const fetched = new Map<string, Promise<TermCards>>();

/** Makes what is shown of a glossary term, from the cards that stand beside the glossary; throws where they cannot be had or lack it. */
export async function termPreview(url: URL): Promise<DocumentFragment> {
  const cards = await fetchCards(new URL('terms.json', url.href).href);
  const term = cards.terms[url.hash.slice(1)];
  if (!term) throw new Error(`Expected a card for "${url.hash}", but found none.`);
  const [own, other, sense] = term;
  const preview = document.createDocumentFragment();
  preview.append(
    makeLine('pair', own, own === other ? undefined : { text: other, lang: cards.other }),
    makeLine('sense', sense),
  );
  return preview;
}

/** Fetches cards once for each language; a failure is not kept. */
function fetchCards(url: string): Promise<TermCards> {
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
