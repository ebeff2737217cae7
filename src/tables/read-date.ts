import { readMonth } from '../checks/figures/months.ts';
import type { Value } from './value.ts';

const yearFirst =
  /^(?<year>(?:19|20)\d{2})(?:[-/.](?<month>0?[1-9]|1[0-2])(?:[-/.](?<day>0?[1-9]|[12]\d|3[01]))?)?$/;
const chinese =
  /^(?<year>(?:19|20)\d{2})年(?:(?<month>1[0-2]|0?[1-9])月(?:(?<day>[12]\d|3[01]|0?[1-9])日?)?)?$/;
const quarterLast = /^(?<year>(?:19|20)\d{2})年?\s?(?:Q|第)?(?<quarter>[1-4一二三四])(?:季度)?$/;
const quarterFirst = /^Q(?<quarter>[1-4])\s(?<year>(?:19|20)\d{2})$/;
const yearLast =
  /^(?:(?<before>\d{1,2})\s)?(?<name>[A-Z][a-z]+)\.?(?:\s(?<after>\d{1,2}),?)?\s(?<year>(?:19|20)\d{2})$/;

const dayLength = 86_400_000;

/** Reads a text as a day, a month, a quarter or a year, by the first day of it; undefined where it is none. */
export function readDate(text: string): Value | undefined {
  const groups = groupsOf(text);
  if (!groups) return undefined;
  const month = monthOf(groups);
  if (month === undefined) return undefined;
  const day = Number(groups['day'] ?? groups['before'] ?? groups['after'] ?? 1);
  const at = Date.UTC(Number(groups['year']), month - 1, day) / dayLength;
  return { type: 'date', at, unit: 'date', shown: text };
}

function groupsOf(text: string): Partial<Record<string, string>> | undefined {
  for (const pattern of [yearFirst, chinese, quarterFirst, quarterLast, yearLast]) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

function monthOf({ month, quarter, name }: Partial<Record<string, string>>): number | undefined {
  if (quarter !== undefined) {
    const place = '一二三四'.indexOf(quarter);
    return (place === -1 ? Number(quarter) - 1 : place) * 3 + 1;
  }
  if (name !== undefined) return readMonth(`1 ${name} 1`, 2)?.month;
  return Number(month ?? 1);
}
