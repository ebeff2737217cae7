/** A number with its unit, or a name with a number in it, as it stands in a text. */
export interface Figure {
  /** As it is written. */
  shown: string;
  /** Where it stands in the text. */
  index: number;
  end: number;
  /**
   * What it can be taken for, the likeliest first: "35000", "200 ms", "P99". A figure is the same in
   * the other language where one of these is the same.
   */
  keys: string[];
}

/** A number before it is known what stands beside it. */
export interface RawFigure {
  index: number;
  end: number;
  number: string;
  /** The power of ten that a word such as 万 or "million" multiplies it by. */
  power: number;
  unit: string | undefined;
  /** Whether the unit's word need not be one. */
  loose: boolean;
  /** What it can be taken for before all else, as the name that the number stands in. */
  name?: string;
}
