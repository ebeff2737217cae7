// Mermaid hands labels over as HTML. A label of ours is plain text with "\n" between its lines;
// whatever is lost on the way is named, so that the author hears of it.

/** The part of a DOM node that reading a label needs; any DOM's nodes fit. */
export interface HtmlNode {
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<HtmlNode>;
}

/** A label as text, with the names of what plain text cannot show; tags are found in the source. */
export interface LabelText {
  text: string;
  lost: string[];
}

/** Turns HTML into nodes, without running anything in it. */
export type ParseHtml = (html: string) => HtmlNode;

const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT']);
const marks: [pattern: RegExp, name: string][] = [
  [/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, 'bold text'],
  [/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, 'italic text'],
];
const icon = /\bfa[bklrs]?:fa-[\w-]+/;
const formula = /\$\$.*?\$\$/;

/** Reads a label; in a Markdown one the marks of emphasis are taken out. */
export function labelFromMermaid(raw: string, markdown: boolean, parseHtml: ParseHtml): LabelText {
  const html = decodePlaceholders(raw).replace(markdown ? /\n */g : /\\n|\n/g, '<br>');
  const lost = new Set<string>();
  let text = textOfHtml(parseHtml(html));
  if (markdown) {
    for (const [pattern, name] of marks) {
      if (text.search(pattern) >= 0) lost.add(name);
      text = text.replace(pattern, '$2');
    }
  }
  if (icon.test(text)) lost.add('an icon');
  if (formula.test(text)) lost.add('a formula');
  const lines = text.split('\n').map((line) => line.replace(/[\p{Cc}\p{Zs}]+/gu, ' ').trim());
  return { text: lines.join('\n').trim(), lost: [...lost] };
}

/** Mermaid keeps `#quot;` and `#35;` as placeholders until it draws; these are HTML's entities. */
const decodePlaceholders = (raw: string): string =>
  raw.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');

function textOfHtml(node: HtmlNode): string {
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  if (node.nodeName === 'BR') return '\n';
  if (unseen.has(node.nodeName)) return '';
  return Array.from(node.childNodes, textOfHtml).join('');
}
