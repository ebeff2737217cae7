// The text in the other language, fetched from its own page: once, when it is first asked for.
import { fateOf, safeHref } from '../reading/safe-markup.ts';
import { fetchPage } from './fetch-page.ts';
import { lineNodes, lineOf, textPassages } from './passage-line.ts';

/** A passage of the other page. */
export interface OtherPassage {
  /** The name of its element: `section`, `p` or `li`. */
  kind: string;
  words: DocumentFragment;
}

/** Every passage of the other page, by id, in that page's order. */
export type OtherText = Map<string, OtherPassage>;

/** A table of the other page: its header and its rows, by their ids. */
export interface OtherTable {
  heads: DocumentFragment[];
  rows: Map<string, DocumentFragment[]>;
}

const fetched = new Map<string, Promise<OtherText>>();

/** Fetches a page and gives its passages; throws where that fails, and may then be called again. */
export function fetchOther(address: string): Promise<OtherText> {
  const known = fetched.get(address) ?? load(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}

/** Fetches a page and gives one of its tables; throws where that fails or the page has no such table. */
export async function fetchOtherTable(address: string, id: string): Promise<OtherTable> {
  const other = await fetchPage(address);
  const table = other.page.getElementById(id)?.querySelector('table');
  if (!table) throw new Error(`Expected a table "${id}" in "${address}", but found none.`);
  const wordsOfCells = (row: HTMLTableRowElement | undefined): DocumentFragment[] =>
    Array.from(row?.cells ?? [], (cell) => takeOverAll([...cell.childNodes], other.address));
  const [body] = table.tBodies;
  return {
    heads: wordsOfCells(table.tHead?.rows[0]),
    rows: new Map(Array.from(body?.rows ?? [], (row) => [row.id, wordsOfCells(row)])),
  };
}

async function load(address: string): Promise<OtherText> {
  const { page, address: from } = await fetchPage(address);
  const passages: [string, OtherPassage][] = textPassages(page).flatMap((passage) => {
    const line = lineOf(passage);
    const words = line && wordsOf(line, from);
    return words ? [[passage.id, { kind: passage.localName, words }]] : [];
  });
  if (passages.length === 0) throw new Error(`Expected passages in "${address}", but found none.`);
  return new Map(passages);
}

const wordsOf = (line: Element, page: string): DocumentFragment =>
  takeOverAll(lineNodes(line), page);

function takeOverAll(nodes: Node[], page: string): DocumentFragment {
  const words = document.createDocumentFragment();
  for (const node of nodes) words.append(...takeOver(node, page));
  return words;
}

/** Makes the same anew, element by element, from what is known to be harmless: no id, no style, no handler. */
function takeOver(node: Node, page: string): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  const fate = fateOf(element.localName);
  // A section's number stands once, in the reader's own heading; so does what a table adds to its cells.
  if (fate === 'drop' || element.matches('a.number, .ratio, .mark, [hidden]')) return [];
  const content = [...element.childNodes].flatMap((child) => takeOver(child, page));
  if (fate === 'unwrap') return content;
  const made = document.createElement(element.localName);
  made.append(...content);
  // The terms of the glossary have their cards in either language.
  if (element.matches('a.term')) made.className = 'term';
  if (element.matches('code.word')) made.className = 'word';
  const href = safeHref(element.getAttribute('href') ?? '', page);
  if (made instanceof HTMLAnchorElement && href !== undefined) made.href = href;
  return [made];
}
