// An article's text as Markdown that any reader of Markdown understands. The author's own text is
// kept character by character; only what is ours alone is replaced: components, ids, captions, links.
import { idFromExpression, idFromMeta, stripIdFromMeta } from './id-comment.ts';
import { childrenOf, isComponent, walk, type Node, type Root } from './nodes.ts';
import { isTableCaption } from './table-caption.ts';

/** What stands in a plain text for what is ours alone. */
export interface PlainForms {
  /** The number of a section, by its id. */
  sectionNumber: (id: string) => string;
  /** The caption of a diagram, and what goes before the caption of a table, by their ids. */
  figureCaption: (id: string) => string;
  tableLabel: (id: string) => string;
  /** The full address of what `#…` names. */
  address: (fragment: string) => string;
  /** What stands over the text of a component that holds passages, by its name. */
  labels: Record<string, string>;
  lost: string;
}

/** Text that takes the place of what stands from one offset up to another. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Gives an MDX text as plain Markdown, without its front matter; `tree` is what it was parsed into. */
export function plainMarkdown(source: string, tree: Root, forms: PlainForms): string {
  const edits: Edit[] = [];
  const visit = (nodes: Node[], quote: string): void => {
    nodes.forEach((node, index) => {
      edits.push(...editsFor(node, nodes[index + 1], { source, forms, quote }));
      const isQuoted = labelOf(node, forms) !== undefined;
      if (node.children) visit(node.children, isQuoted ? '> ' : quote);
    });
  };
  visit(tree.children, '');
  return `${applyEdits(source, edits).trim()}\n`;
}

/** Gives the id that a comment somewhere under a node holds, the last one of several. */
function idWithin(node: Node): string | undefined {
  let id: string | undefined;
  walk(node, (each) => {
    id = idFromExpression(each) ?? id;
  });
  return id;
}

interface Around {
  source: string;
  forms: PlainForms;
  /** What each line begins with that is put in here. */
  quote: string;
}

function editsFor(node: Node, after: Node | undefined, around: Around): Edit[] {
  const { source, forms } = around;
  const [from, to] = rangeOf(node);
  const commented = idFromExpression(node);
  if (commented !== undefined) return [{ from, to, text: anchor(commented) }];
  if (node.type === 'yaml') return [{ from, to, text: '' }];
  if (node.type === 'code') return fenceEdits(node, around);
  if (node.type === 'heading') {
    const [start] = rangeOf(childrenOf(node)[0] ?? node);
    return [{ from: start, to: start, text: `${forms.sectionNumber(idWithin(node) ?? '')} ` }];
  }
  if (isTableCaption(node) && after?.type === 'table') {
    const marker = /^Table:\s*/.exec(source.slice(from, to))?.[0] ?? '';
    const text = `**${forms.tableLabel(idWithin(node) ?? '')}** `;
    return [{ from, to: from + marker.length, text }];
  }
  if (node.type === 'link' && node.url?.startsWith('#')) {
    const start = source.lastIndexOf('](', to);
    return [{ from: start, to, text: `](${forms.address(node.url)})` }];
  }
  return isComponent(node) ? componentEdits(node, around) : [];
}

/** The id of a fence goes before it, where a link to it finds it; a diagram's caption stands there too. */
function fenceEdits(fence: Node, { source, forms, quote }: Around): Edit[] {
  const [from] = rangeOf(fence);
  const id = idFromMeta(fence.meta) ?? '';
  const lineStart = source.lastIndexOf('\n', from) + 1;
  const lineEnd = source.indexOf('\n', from);
  const indent = ' '.repeat(from - lineStart);
  const title = fence.lang === 'mermaid' ? `**${forms.figureCaption(id)}** ` : '';
  const line = source.slice(from, lineEnd);
  const fenceMark = /^[`~]+/.exec(line)?.[0] ?? '';
  const info = [fence.lang ?? '', stripIdFromMeta(fence.meta)].filter((part) => part !== '');
  const text = `${title}${anchor(id)}\n${quote.trimEnd()}\n${quote}${indent}${fenceMark}${info.join(' ')}`;
  return [{ from, to: lineEnd, text }];
}

function componentEdits(node: Node, { source, forms }: Around): Edit[] {
  const [from, to] = rangeOf(node);
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  if (node.name === 'Lost') {
    if (!first || !last) return [{ from, to, text: `[${forms.lost}]` }];
    const [start, end] = [rangeOf(first)[0], rangeOf(last)[1]];
    return [
      { from, to: start, text: '[' },
      { from: end, to, text: ']' },
    ];
  }
  const label = labelOf(node, forms);
  if (label === undefined || !first || !last) return [];
  const [start, end] = [rangeOf(first)[0], rangeOf(last)[1]];
  const lines: Edit[] = [];
  for (
    let at = source.indexOf('\n', start);
    at >= 0 && at < end;
    at = source.indexOf('\n', at + 1)
  ) {
    lines.push({ from: at + 1, to: at + 1, text: '> ' });
  }
  return [
    { from, to: start, text: `> **${label}**\n>\n> ` },
    ...lines,
    { from: end, to, text: '' },
  ];
}

const labelOf = ({ name }: Node, { labels }: PlainForms): string | undefined => labels[name ?? ''];

const anchor = (id: string): string => `<a id="${id}"></a>`;

const rangeOf = (node: Node): [from: number, to: number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];

function applyEdits(source: string, edits: Edit[]): string {
  let done = 0;
  let text = '';
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < done) continue;
    text += source.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return text + source.slice(done);
}
