import { stripTrailingId, trailingId } from './id-comment.ts';
import { makeComponent, type Node } from './nodes.ts';

/** A section that is still being read. */
interface OpenSection {
  depth: number;
  children: Node[];
  /** Its subsections, once there is one; they stand last among the children. */
  subsections?: Node[];
}

/** Wraps each heading and what follows it, up to the next heading of the same depth or a higher one, in a `<Section>`, in which its subsections have a slot of their own. */
export function wrapSections(nodes: Node[]): Node[] {
  const top: Node[] = [];
  const open: OpenSection[] = [];
  for (const node of nodes) {
    const depth = node.type === 'heading' ? (node.depth ?? 2) : undefined;
    if (depth === undefined) {
      (open.at(-1)?.children ?? top).push(node);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const heading = makeComponent('Fragment', { slot: 'heading' }, stripTrailingId(node));
    const children = [heading];
    const parent = open.at(-1);
    const section = makeComponent('Section', { id: trailingId(node) }, children);
    (parent ? subsectionsOf(parent) : top).push(section);
    open.push({ depth, children });
  }
  return top;
}

function subsectionsOf(section: OpenSection): Node[] {
  if (!section.subsections) {
    section.subsections = [];
    const slot = { slot: 'subsections' };
    section.children.push(makeComponent('Fragment', slot, section.subsections));
  }
  return section.subsections;
}
