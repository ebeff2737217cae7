// Labels as Mermaid hands them over are HTML. Where they are read there is no document, and none is
// wanted: nothing of a label ever comes near what could run or load it.
import type { HtmlNode } from '../label-text.ts';
import { namedCharacter } from './named-characters.ts';

const token = /<!--[\s\S]*?(?:-->|$)|<\/?([a-zA-Z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>?/g;
const reference = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z][A-Za-z\d]*));?/g;
/** What stands in these is no text. */
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT']);

/** Reads a label's HTML as far as a label of ours goes: text, line breaks, and the text of all else. */
export function parseLabelHtml(html: string): HtmlNode {
  const nodes: HtmlNode[] = [];
  let from = 0;
  let skipped: string | undefined;
  const addText = (text: string): void => {
    if (text !== '' && skipped === undefined) nodes.push(node('#text', decode(text)));
  };
  for (const match of html.matchAll(token)) {
    addText(html.slice(from, match.index));
    from = match.index + match[0].length;
    const name = match[1]?.toUpperCase();
    if (name === undefined) continue;
    const isEnd = match[0].startsWith('</');
    if (skipped !== undefined) {
      if (isEnd && name === skipped) skipped = undefined;
    } else if (name === 'BR') nodes.push(node('BR', null));
    else if (!isEnd && unseen.has(name)) skipped = name;
  }
  addText(html.slice(from));
  return { ...node('#document-fragment', null), childNodes: nodes };
}

const node = (nodeName: string, nodeValue: string | null): HtmlNode => ({
  nodeName,
  nodeValue,
  childNodes: [],
});

const decode = (text: string): string =>
  text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return (whole.endsWith(';') && namedCharacter(name)) || whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    // What is no character is shown as a browser shows it.
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
  });
