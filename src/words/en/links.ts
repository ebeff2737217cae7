import type { LinksWords } from '../links-words.ts';

/** The words about links to passages, in English. */
export const links: LinksWords = {
  copyPassage: 'Link or quote this',
  menuFailed: 'The menu could not be loaded; check the network',
  linkText: 'Link to this text',
  offers: {
    link: 'Copy link',
    markdown: 'Copy as Markdown',
    quote: 'Quote in English',
    both: 'Quote in both languages',
    citation: 'Copy citation',
  },
  done: {
    link: 'Link copied',
    markdown: 'Markdown link copied',
    quote: 'Quotation copied',
    both: 'Quotation in both languages copied',
    citation: 'Citation copied',
  },
  byHand: 'The browser does not allow copying. Take the text from here:',
  keys: {
    reach: 'Reach the control of the passage in view',
    next: 'From there: the next or previous passage',
    into: 'Into a table, diagram or code sample, and out',
    lines: 'Several lines of code',
  },
  kinds: {
    section: 'Section',
    paragraph: 'Passage',
    note: 'Editor’s note',
    table: 'Table',
    row: 'Table row',
    code: 'Code',
    diagram: 'Diagram',
    node: 'In a diagram',
  },
  previewLoading: 'Loading the preview…',
  previewFailed: 'The preview could not be loaded. The link still works:',
  labels: {
    section: '{number} {heading}',
    paragraph: '{number} ¶{nth}',
    figure: '{caption}',
    code: '{number} {caption}',
    row: '{caption}, row “{name}”',
    line: '{caption}, line {first}',
    lines: '{caption}, lines {first}–{last}',
    node: '{caption}, “{name}”',
  },
  origin: '{title}, {label}',
  citation: '“{title}”, {label}. {site}, edition of {updated}. {url} (retrieved {today}).',
};
