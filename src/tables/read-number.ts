// Numbers as tables hold them: `about 54`, `≤200 ms`, `±0.3`, `64–256`, `14 min 23 s`, `3.5万`, `↓99.9%`.
import { numberPattern, plainNumber, readScale, shiftPoint } from '../checks/figures/numbers.ts';
import { readUnitBefore } from '../checks/figures/units.ts';
import { plainUnit, readUnitAt, unitOfSign, type Unit } from './units.ts';
import { cleanNumber, type Value } from './value.ts';

const qualifier =
  /(?:平均约?|大?约|将?近|至[少多]|最[少多]|超过|小于|低于|大于|高于|不[到足超过]+|(?:about|around|approximately|approx\.|ca\.|average|mean|up to|at least|at most|over|under|below|above|more than|less than|fewer than|nearly|almost)\s|[~～≈<>≤≥＜＞↑↓+±−-])\s*/iy;
const currency = /[$¥€£]\s?|×\s?/y;
const connector = /\s*(?:[-–—−~～至到]|to\s|\.{2,3}|…)\s*/y;
const spread = /\s*(?:±|\+\/-)\s*/y;
const after =
  /\s?(?:以[上下内]|左右|上下|[多余+]|on average|or (?:more|less)|and (?:above|more))/iy;

/** How far a bound lies from its number: enough for `<5` to come before 5. */
const beside = 1e-9;

/** A number with its unit, or without one of its own. */
interface Quantity {
  number: number;
  unit: Unit | undefined;
  end: number;
}

/** Reads a text in plain characters as one number with `unit` where it has none of its own; undefined where it says anything else. */
export function readNumber(text: string, unit: Unit = plainUnit): Value | undefined {
  const before = readQualifiers(text);
  const first = readQuantity(text, before.end);
  if (!first) return undefined;
  const total = addParts(text, first);
  const second = readSecond(text, total.end);
  const rest = skip(after, text, second?.end ?? total.end);
  if (rest !== text.length) return undefined;
  // The unit of a range is said once, mostly at its end.
  const { base, factor } = total.unit ?? second?.unit ?? unit;
  const place = total.number * factor * before.sign;
  const value: Value = { type: 'number', at: cleanNumber(place), unit: base, factor, shown: text };
  if (!second) return { ...value, at: cleanNumber(place * (1 + before.bound * beside)) };
  const other = second.number * (second.unit?.factor ?? factor);
  const [low, high] = second.isSpread ? [place - other, place + other] : [place, other];
  const range: Value['range'] = [cleanNumber(low), cleanNumber(high)];
  return { ...value, at: cleanNumber((low + high) / 2), range };
}

/** What stands before a number: which way it is bounded, and whether it is a fall. */
function readQualifiers(text: string): { end: number; sign: number; bound: number } {
  let end = 0;
  let [sign, bound] = [1, 0];
  for (let next = skip(qualifier, text, end); next > end; next = skip(qualifier, text, end)) {
    const word = text.slice(end, next).trim();
    if (/^[−↓-]$/.test(word)) sign = -1;
    if (/^(?:[<＜]|小于|低于|不[到足]|under|below|less than|fewer than)/i.test(word)) bound = -1;
    if (/^(?:[>＞]|大于|高于|超过|over|above|more than)/i.test(word)) bound = 1;
    end = next;
  }
  return { end, sign, bound };
}

function readQuantity(text: string, start: number): Quantity | undefined {
  const at = skip(currency, text, start);
  const digits = matchAt(numberPattern, text, at);
  if (digits === undefined || /\..*\./.test(digits)) return undefined;
  const scale = readScale(text, at + digits.length);
  const end = at + digits.length + scale.length;
  const unit = readUnitAt(text, end);
  const sign = readUnitBefore(text, at);
  return {
    number: Number(shiftPoint(plainNumber(digits), scale.power)),
    unit: unit ?? (sign === undefined ? undefined : unitOfSign(sign)),
    end: unit?.end ?? end,
  };
}

/** Adds `23 s` to `14 min`. */
function addParts(text: string, first: Quantity): Quantity {
  if (first.unit?.base !== 's') return first;
  const at = skip(/\s*/y, text, first.end);
  const next = readQuantity(text, at);
  if (next?.unit?.base !== 's' || next.unit.factor >= first.unit.factor) return first;
  const number = first.number + (next.number * next.unit.factor) / first.unit.factor;
  return addParts(text, { number, unit: first.unit, end: next.end });
}

/** Reads the other end of a range, or how far a number is spread. */
function readSecond(text: string, at: number): (Quantity & { isSpread: boolean }) | undefined {
  for (const pattern of [spread, connector]) {
    const start = skip(pattern, text, at);
    const quantity = start > at ? readQuantity(text, start) : undefined;
    if (quantity) return { ...quantity, isSpread: pattern === spread };
  }
  return undefined;
}

const skip = (pattern: RegExp, text: string, at: number): number =>
  at + (matchAt(pattern, text, at)?.length ?? 0);

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
