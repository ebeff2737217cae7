// The first use of each term in a section's own text becomes a component. Own text is paragraphs and
// items, those in notes too; headings, links, code, tables and what is lost are left as they are.
import type { TermMatcher, TermUse } from '../glossary/match-terms.ts';
import { childrenOf, isComponent, makeComponent, type Node } from './nodes.ts';

/** Marks terms in the siblings of a file's top level; each heading begins a new section. */
export function markTerms(nodes: Node[], match: TermMatcher): Node[] {
  let seen = new Set<string>();
  return nodes.map((node) => {
    if (node.type === 'heading') seen = new Set();
    return markBlock(node, match, seen);
  });
}

function markBlock(node: Node, match: TermMatcher, seen: Set<string>): Node {
  if (node.type === 'paragraph') return markParagraph(node, match, seen);
  const isContainer = node.type === 'list' || node.type === 'listItem' || node.name === 'Note';
  if (!isContainer) return node;
  return { ...node, children: childrenOf(node).map((child) => markBlock(child, match, seen)) };
}

/** A use of a term with its place in the paragraph's text. */
interface Mark extends TermUse {
  id: string;
}

function markParagraph(paragraph: Node, match: TermMatcher, seen: Set<string>): Node {
  const uses = match(childrenOf(paragraph).map(ownText).join(''));
  const taken = new Set<number>();
  const marks: Mark[] = [];
  for (const [id, use] of uses) {
    // Two terms may share a form: it is marked once, and counts for both.
    if (!seen.has(id) && !taken.has(use.index)) {
      marks.push({ id, ...use });
      taken.add(use.index);
    }
    seen.add(id);
  }
  if (marks.length === 0) return paragraph;
  return { ...paragraph, children: markInline(childrenOf(paragraph), marks, 0) };
}

/** Gives the text in which terms are marked; one object replacement character stands for each part in which none is. */
const ownText = (node: Node): string => {
  if (node.type === 'text') return node.value ?? '';
  return isOpaque(node) ? '\uFFFC' : childrenOf(node).map(ownText).join('');
};

const isOpaque = (node: Node): boolean =>
  node.children === undefined || node.type === 'link' || isComponent(node);

function markInline(nodes: Node[], marks: Mark[], start: number): Node[] {
  let at = start;
  return nodes.flatMap((node) => {
    const from = at;
    at += ownText(node).length;
    const inside = marks.filter(({ index, shown }) => index >= from && index + shown.length <= at);
    if (inside.length === 0) return [node];
    if (node.type === 'text') return splitText(node, inside, from);
    return [{ ...node, children: markInline(childrenOf(node), inside, from) }];
  });
}

function splitText(node: Node, marks: Mark[], start: number): Node[] {
  const value = node.value ?? '';
  const parts: Node[] = [];
  let at = 0;
  for (const { id, index, shown } of marks.toSorted((a, b) => a.index - b.index)) {
    const place = index - start;
    parts.push({ type: 'text', value: value.slice(at, place) });
    parts.push({
      ...makeComponent('Term', { id }, [{ type: 'text', value: shown }]),
      type: 'mdxJsxTextElement',
    });
    at = place + shown.length;
  }
  parts.push({ type: 'text', value: value.slice(at) });
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}
