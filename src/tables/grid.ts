// A table as rows of words, the header first, in the forms that other programs take.

/** Rows of cells; the first row is the header. */
export type Grid = string[][];

/** Gives a grid as CSV (RFC 4180), with the mark by which spreadsheet programs know UTF-8. */
export const csvFromGrid = (grid: Grid): string =>
  `\uFEFF${grid.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('')}`;

const quoteCell = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Gives a grid as text whose cells are parted by tabs. */
export const tsvFromGrid = (grid: Grid): string =>
  grid.map((row) => row.map((text) => text.replace(/\s+/g, ' ')).join('\t')).join('\n');

/** Gives a grid as a Markdown table (GitHub's), its columns set one under the other. */
export function markdownFromGrid([head = [], ...rows]: Grid): string {
  const escaped = [head, ...rows].map((row) => row.map(escapeCell));
  const widths = head.map((_, column) =>
    Math.max(3, ...escaped.map((row) => (row[column] ?? '').length)),
  );
  const lineOf = (row: string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [first = [], ...others] = escaped;
  return [lineOf(first), rule, ...others.map(lineOf)].join('\n');
}

const escapeCell = (text: string): string => text.replace(/[\\|]/g, '\\$&').replace(/\s+/g, ' ');

/** Gives a grid as an HTML table whose first row and column are headers; `escape` makes text safe in HTML. */
export function htmlFromGrid([head = [], ...rows]: Grid, escape: (text: string) => string): string {
  const cell = (tag: string, text: string): string =>
    `<${tag}>${escape(text)}</${tag.slice(0, 2)}>`;
  const header = head.map((text) => cell('th scope="col"', text)).join('');
  const body = rows.map((row) => {
    const cells = row.map((text, index) => cell(index === 0 ? 'th scope="row"' : 'td', text));
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${header}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
