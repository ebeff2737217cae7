/** What the cells of a line can hold; text is whatever is nothing else. */
export const cellTypes = ['number', 'version', 'date', 'answer', 'text'] as const;

/** The type of a cell, a column or a row. */
export type CellType = (typeof cellTypes)[number];

/** A type that says more than that there are words. */
export type ReadType = Exclude<CellType, 'text'>;

/** What a cell says, in a form that can be put in order. */
export interface Value {
  type: ReadType;
  /** The place in the order: of a number its size in the base of its unit, of a date its day, of an answer 0 for no, 1 for partly, 2 for yes. */
  at: number;
  /** The base unit of a number (`s`, `B`, `B/s`), empty where it only counts; of other types the type. */
  unit: string;
  /** The part of the cell that says it, as the source writes it: `≤200 ms`. */
  shown: string;
  /** How much of the base unit one of the number's own unit is. */
  factor?: number;
  /** The ends of a range, in the base unit. */
  range?: [low: number, high: number];
}

/** Takes the noise of binary fractions from a number: twelve digits are more than any source gives. */
export const cleanNumber = (value: number): number => Number(value.toPrecision(12));
