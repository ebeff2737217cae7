// The figures of a text, in a form in which those of two languages can be compared.
import type { Figure, RawFigure } from './figure.ts';
import { plainCharacters, shiftPoint } from './numbers.ts';
import { readFiguresAt } from './read-figure.ts';

/** What stands between the numbers of a range or a row, whose unit is said once: 3–5 s, 1、2和4秒. */
const connector =
  /^[\s-]*(?:[-–—−~～〜至到/、,，:×xX]|\.{2,3}|…|to|and|or|vs\.?|through|by|和|与|或|及)?[\s-]*(?:约|about|[$¥€£])?\s*$/i;

/** Gives the figures of a text in their order. */
export function figuresOf(text: string): Figure[] {
  const plain = plainCharacters(text);
  const raw: RawFigure[] = [];
  for (let at = 0; at < plain.length;) {
    const read = readFiguresAt(plain, at);
    raw.push(...(read?.figures ?? []));
    at = read?.end ?? at + 1;
  }
  return raw.map((figure, index) => ({
    shown: text.slice(figure.index, figure.end).trim(),
    index: figure.index,
    end: figure.end,
    keys: [...new Set([...ownKeys(figure), ...borrowedKeys(raw, index, plain)])],
  }));
}

function ownKeys({ name, number, power, unit, loose }: RawFigure): string[] {
  const value = shiftPoint(number, power);
  const keys = [withUnit(value, unit)];
  if (loose) keys.push(value);
  return name === undefined ? keys : [name, ...keys];
}

/** A number without a unit may have that of the number it is joined to. */
function borrowedKeys(raw: RawFigure[], index: number, text: string): string[] {
  const figure = raw[index];
  if (!figure || figure.name !== undefined) return [];
  const lenders = [lender(raw, index, 1, text), lender(raw, index, -1, text)];
  return lenders.flatMap((other) => {
    if (!other) return [];
    const power = figure.power === 0 ? other.power : figure.power;
    const value = shiftPoint(figure.number, power);
    return [withUnit(value, figure.unit ?? other.unit)];
  });
}

/** The nearest figure in a direction that has a unit or a scale, if all between are joined. */
function lender(
  raw: RawFigure[],
  index: number,
  step: 1 | -1,
  text: string,
): RawFigure | undefined {
  for (let at = index; ; at += step) {
    const [here, next] = [raw[at], raw[at + step]];
    if (!here || !next) return undefined;
    const [first, second] = step === 1 ? [here, next] : [next, here];
    if (!connector.test(text.slice(first.end, second.index))) return undefined;
    if (next.unit !== undefined || next.power > 0) return next;
  }
}

const withUnit = (value: string, unit: string | undefined): string =>
  unit === undefined ? value : `${value} ${unit}`;
