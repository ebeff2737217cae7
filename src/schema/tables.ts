import { z } from 'zod';
import { idPattern } from '../markdown/id-comment.ts';
import { cellTypes } from '../tables/value.ts';

/** What an author can say of a column or a row of a table. */
const lineSchema = z.strictObject({
  /** What its cells are; without it the type that most of them can be read as. */
  type: z.enum(cellTypes).optional(),
  /** Which way is better; without it nothing is marked as best or worst. */
  better: z.enum(['higher', 'lower']).optional(),
  /** Whether it is drawn in the plot. */
  plot: z.boolean().default(true),
});

const columnNumber = z.string().regex(/^[1-9]\d*$/);
const rowId = z.string().regex(idPattern);

/** What an author can say of a table, for both languages. */
export const tableSettingsSchema = z.strictObject({
  /** Columns by their number, the first (that of the row headers) being 1. */
  columns: z.record(columnNumber, lineSchema).default({}),
  /** Rows by their id. */
  rows: z.record(rowId, lineSchema).default({}),
  /** What the others are given as multiples of: a column's number or a row's id. */
  baseline: z.union([z.int().min(2), rowId]).optional(),
  /** How it is drawn: bars, dots for before and after, or not at all; without it what fits the cells. */
  plot: z.enum(['bars', 'dots', 'none']).optional(),
  /** Whether the plot compares down the columns or along the rows; without it what fits the cells. */
  by: z.enum(['columns', 'rows']).optional(),
  /** The scale of the plot; without it logarithmic where the values span more than two powers of ten. */
  scale: z.enum(['linear', 'log']).optional(),
  /** Whether rows become cards where the screen is narrow; without it the table scrolls sideways. */
  cards: z.boolean().default(false),
});

/** What an author says of a table. */
export type TableSettings = z.infer<typeof tableSettingsSchema>;

/** What an author says of a line of a table. */
export type LineSettings = z.infer<typeof lineSchema>;
