/** The words by which a table is looked at, arranged and taken along. */
export interface TableWords {
  view: string;
  asTable: string;
  asPlot: string;
  logScale: string;
  best: string;
  worst: string;
  arrange: string;
  /** `{}` stands for the column. */
  sortBy: string;
  find: string;
  findHint: string;
  /** `{}` stands for how many rows are shown, `{all}` for how many there are. */
  found: string;
  columns: string;
  rows: string;
  flip: string;
  differ: string;
  both: string;
  bothFailed: string;
  /** Goes before the line that the others are multiples of. */
  baseline: string;
  noBaseline: string;
  reset: string;
  take: string;
  copyMarkdown: string;
  copyTsv: string;
  copyHtml: string;
  saveCsv: string;
  filter: string;
  filterHint: string;
  /** How many fit, `{}` being the number: one, and any other. */
  fitsOne: string;
  fitsMany: string;
}
