import type { LinksWords } from '../words/links-words.ts';
import { readFragment } from '../links/fragment.ts';
import { passageFromFragment } from '../model/passages.ts';
import { labelFacts } from './label-facts.ts';
import { linesOf } from './lit.ts';
import { captionOf, ownNodes, textOf } from './quotation.ts';
import { fetchPage, type FetchedPage } from './fetch-page.ts';
import { safeCopy } from './safe-copy.ts';

/** How much of a long passage is shown: blocks of a section, lines of code around the one that is meant. */
const mostBlocks = 3;
const mostLines = 14;
const around = 3;

/** Makes what is shown of the passage that a link leads to, on this page or on another one; throws where it cannot be had. */
export async function passagePreview(
  url: URL,
  kinds: LinksWords['kinds'],
): Promise<DocumentFragment> {
  const isHere = url.pathname === location.pathname;
  const { page, address }: FetchedPage = isHere
    ? { page: document, address: location.href }
    : await fetchPage(url.pathname);
  const fragment = readFragment(url.hash);
  const id = fragment?.id ?? '';
  const target = page.getElementById(id) ?? page.getElementById(passageFromFragment(id));
  if (!target) throw new Error(`Expected "${id}" in "${url.pathname}", but found none.`);
  const preview = document.createDocumentFragment();
  const { kind, number, heading } = factsOf(target);
  const title = textOf(page.querySelector('h1'));
  const head = document.createElement('p');
  head.className = 'from';
  head.textContent = [kinds[kind], number, isHere && kind !== 'section' ? heading : title]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  const body = document.createElement('div');
  body.className = 'passage';
  body.lang = target.closest('[lang]')?.getAttribute('lang') ?? '';
  body.append(...bodyOf(target, address, fragment?.lines));
  preview.append(head, body);
  return preview;
}

function factsOf(target: Element): {
  kind: keyof LinksWords['kinds'];
  number?: string | undefined;
  heading?: string | undefined;
} {
  const { kind, number, heading } = labelFacts(target);
  const section = target.closest('section[id]');
  const place = {
    number: number ?? section?.querySelector('a.number')?.textContent.trim(),
    heading: heading ?? textOf(section?.querySelector('h2, h3, h4')),
  };
  if (target.closest('.note')) return { kind: 'note', ...place };
  if (kind === 'figure')
    return { kind: target.querySelector('table') ? 'table' : 'diagram', ...place };
  if (target.matches('.line')) return { kind: 'code', ...place };
  const isCode = kind === 'line' || kind === 'lines';
  return { kind: isCode ? 'code' : kind, ...place };
}

function bodyOf(target: Element, address: string, lines?: [number, number]): Node[] {
  const figure = target.closest('figure');
  if (!figure) return textBody(target, address);
  if (figure.querySelector('.line')) return codeBody(figure, target, address, lines);
  if (figure.querySelector('svg.diagram')) return diagramBody(figure, target, address);
  const table = figure.querySelector('table');
  if (!table || target === figure) return safeCopy(table ? [table] : [], address);
  const [copy] = safeCopy([table], address) as Element[];
  const index = [...table.querySelectorAll('tbody tr')].indexOf(target);
  for (const [at, row] of [...(copy?.querySelectorAll('tbody tr') ?? [])].entries()) {
    if (at !== index) row.remove();
  }
  return copy ? [copy] : [];
}

/** A section is shown by its heading and its first blocks. */
function textBody(target: Element, address: string): Node[] {
  if (target.localName !== 'section') return [paragraphOf(ownNodes(target), address, 'p')];
  const blocks = [...target.querySelectorAll(':scope > p[id], :scope > :is(ul, ol) > li[id]')];
  return [
    paragraphOf(ownNodes(target), address, 'strong'),
    ...blocks.slice(0, mostBlocks).map((block) => paragraphOf(ownNodes(block), address, 'p')),
  ];
}

function paragraphOf(nodes: Node[], address: string, tag: 'p' | 'strong'): Element {
  const made = document.createElement(tag);
  made.append(...safeCopy(nodes, address));
  return made;
}

function codeBody(
  figure: Element,
  target: Element,
  address: string,
  lines?: [number, number],
): Node[] {
  const all = linesOf(figure, [1, Infinity]);
  const first = lines?.[0] ?? Math.max(1, all.indexOf(target) + 1);
  const from = Math.max(0, first - 1 - around);
  const pre = document.createElement('pre');
  pre.append(...safeCopy(all.slice(from, from + mostLines), address));
  const meant = lines ? linesOf(figure, lines) : [target];
  for (const [index, line] of [...pre.children].entries()) {
    const original = all[from + index];
    if (original && meant.includes(original)) line.classList.add('meant');
  }
  return [pre];
}

function diagramBody(figure: Element, target: Element, address: string): Node[] {
  const svg = figure.querySelector('svg.diagram');
  const caption = document.createElement('strong');
  caption.textContent = captionOf(figure);
  const description = document.createElement('p');
  const node = target.matches('.node') ? target : undefined;
  description.textContent =
    node?.getAttribute('aria-label') ?? textOf(figure.querySelector('.description'));
  const copy = safeCopy(svg ? [svg] : [], address) as Element[];
  const name = node?.getAttribute('data-node');
  for (const each of copy[0]?.querySelectorAll('.node') ?? [])
    if (each.getAttribute('data-node') === name) each.classList.add('meant');
  return [caption, description, ...copy];
}
