/** Gives how many times one value is of another: `3.7×`, with two digits, or all before the point; undefined where that says nothing. */
export function ratioText(value: number, base: number, lang: string): string | undefined {
  const ratio = value / base;
  if (!Number.isFinite(ratio) || base <= 0 || value < 0) return undefined;
  const digits: Intl.NumberFormatOptions =
    ratio < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
  return `${new Intl.NumberFormat(lang, digits).format(ratio)}×`;
}

/** A number with its kind, as a page carries it in a cell: `0.000085 s`. */
export interface CarriedValue {
  at: number;
  unit: string;
}

/** Which line the others are multiples of: the column or the row at an index, the column of the row headers counted. */
export interface Baseline {
  axis: 'column' | 'row';
  index: number;
}

const uncountable = new Set(['version', 'date', 'answer']);

/** Gives for each cell how many times its baseline it is, which itself is `1×`; nothing where the two cannot be compared. */
export function ratiosOf(
  values: (CarriedValue | undefined)[][],
  { axis, index }: Baseline,
  lang: string,
): (string | undefined)[][] {
  return values.map((cells) =>
    cells.map((value, column) => {
      const base = axis === 'column' ? cells[index] : values[index]?.[column];
      if (!value || !base || column === 0) return undefined;
      if (value.unit !== base.unit || uncountable.has(value.unit.replace('|', '')))
        return undefined;
      return ratioText(value.at, base.at, lang);
    }),
  );
}
