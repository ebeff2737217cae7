/** What begins a block of its own inside a passage: the passage's own words end before it. So does a control. */
const block = /^(?:ul|ol|p|div|figure|table|pre|section|button)$/;

/** What a table adds to the words of its cells, for whoever reads them there. */
export const addedToCells = '.ratio, .mark, .also';

/** Lists the passages of a text that are running text: headings (their sections), paragraphs and items. */
export const textPassages = (root: ParentNode): Element[] => [
  ...root.querySelectorAll('[data-passages] :is(section, p, li)[id]'),
];

/** Gives what holds a passage's words: the passage, or a section's heading; undefined where there is none. */
export const lineOf = (passage: Element): Element | undefined =>
  passage.localName === 'section'
    ? (passage.querySelector(':scope > :is(h2, h3, h4)') ?? undefined)
    : passage;

/** Lists the nodes that are a passage's own words, up to the first block inside it. */
export function lineNodes(line: Element): ChildNode[] {
  const nodes = [...line.childNodes];
  const end = nodes.findIndex((node) => node instanceof Element && block.test(node.localName));
  return end === -1 ? nodes : nodes.slice(0, end);
}
