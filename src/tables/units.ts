// Units with what converts them: 85 μs are less than 0.2 ms. The names of the units in both
// languages are those by which the figures of the two languages are compared.
import { plainCharacters, readScale } from '../checks/figures/numbers.ts';
import { readUnit } from '../checks/figures/units.ts';

/** A unit: how much of its base unit it is. */
export interface Unit {
  base: string;
  factor: number;
}

/** What a number without a unit is in. */
export const plainUnit: Unit = { base: '', factor: 1 };

const bases: Record<string, Record<string, number>> = {
  s: {
    ns: 1e-9,
    μs: 1e-6,
    ms: 1e-3,
    s: 1,
    min: 60,
    h: 3600,
    day: 86_400,
    week: 604_800,
    // The Gregorian year of 365.2425 days, its twelfth and its quarter.
    month: 2_629_746,
    quarter: 7_889_238,
    year: 31_556_952,
  },
  B: {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    PB: 1e15,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
  },
  'bit/s': { Kbps: 1e3, Mbps: 1e6, Gbps: 1e9 },
  Hz: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
  m: { nm: 1e-9, mm: 1e-3, km: 1e3 },
  W: { W: 1, kW: 1e3, MW: 1e6 },
  '%': { '%': 1, '‰': 0.1 },
};

const bySign = new Map(
  Object.entries(bases).flatMap(([base, signs]) =>
    Object.entries(signs).map(([sign, factor]): [string, Unit] => [sign, { base, factor }]),
  ),
);

/** Gives the unit that a sign stands for; one that nothing converts is its own base. */
export const unitOfSign = (sign: string): Unit => bySign.get(sign) ?? { base: sign, factor: 1 };

const rate = /\s?(?:\/|[Pp]er\s|每)\s?(?<what>\p{L}+)/uy;
/** What is counted: a word that is no unit, so that `12 cores` and `3个` are numbers. */
const counted =
  /\s?(?:[多余]?[个次条项行人份台张]|(?!(?:to|on|or|and)\s)\p{Script=Latin}{2,16}(?![\p{L}\d]))/uy;

/** A unit in a text, and where the text goes on. */
export interface ReadUnit extends Unit {
  end: number;
}

/** Reads the unit at an offset of a text in plain characters, a rate (`MB/s`, `个/s`, `per second`) as one; undefined where there is none. */
export function readUnitAt(text: string, at: number): ReadUnit | undefined {
  const found = readUnit(text, at);
  const word = found ? undefined : matchAt(counted, text, at);
  const isPer = word && /^\s?per$/i.test(word[0]);
  const end = at + (found?.length ?? (isPer ? 0 : (word?.[0].length ?? 0)));
  const unit = found ? unitOfSign(found.unit) : plainUnit;
  const per = matchAt(rate, text, end);
  if (!per) return end > at ? { ...unit, end } : undefined;
  const what = per.groups?.['what'] ?? '';
  const below = readUnit(what, 0);
  const { base, factor } =
    below?.length === what.length ? unitOfSign(below.unit) : { base: what, factor: 1 };
  return { base: `${unit.base}/${base}`, factor: unit.factor / factor, end: end + per[0].length };
}

/** A unit that a header gives to all cells of its line, with its own words for it. */
export interface HeadUnit extends Unit {
  label: string;
}

/** Gives the unit at the end of a header: `ms` of `Latency (ms)`, the percent of `占比（行数，%）`; undefined where it has none. */
export function unitOfHead(head: string): HeadUnit | undefined {
  const inside = /[（(]([^（）()]*)[）)]\s*$/.exec(head)?.[1];
  const pieces = (inside ?? '').split(/[,，、;；]/).map((piece) => piece.trim());
  for (const label of pieces) {
    const unit = wholeUnit(plainCharacters(label));
    if (unit) return { ...unit, label };
  }
  return undefined;
}

/** Between parentheses any word may stand, so that one that only counts is a unit only with a scale: `百万行`. */
function wholeUnit(label: string): Unit | undefined {
  const scale = readScale(label, 0);
  const unit = readUnitAt(label, scale.length);
  if (unit?.end !== label.length) return undefined;
  const counts = unit.base === '' && scale.power === 0;
  return counts ? undefined : { base: unit.base, factor: unit.factor * 10 ** scale.power };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
