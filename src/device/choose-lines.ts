import { linesFragment, readFragment } from '../links/fragment.ts';
import { light, linesOf } from './lit.ts';

/** Links the line of code whose number was clicked, with Shift the range from the line that was linked before; the page does not move. */
export function chooseLines(event: MouseEvent): void {
  const line = (event.target as Element).closest('.line');
  const code = line?.closest('figure[id]');
  if (!line || !code || !isOnNumber(event, line)) return;
  event.preventDefault();
  const before = readFragment(location.hash);
  const here = numberOf(line);
  const from = event.shiftKey && before?.id === code.id ? (before.lines?.[0] ?? here) : here;
  linkLines(code, from, here);
}

/** Makes the address name lines of a code sample, and lights them. */
export function linkLines(code: Element, from: number, to: number): void {
  const { scrollX: left, scrollY: top } = window;
  light(linesOf(code, [Math.min(from, to), Math.max(from, to)]));
  location.replace(linesFragment(code.id, from, to));
  scrollTo({ left, top, behavior: 'instant' });
}

/** Gives the number of a line, from 1. */
export const numberOf = (line: Element): number => Number(/-L(\d+)$/.exec(line.id)?.[1] ?? 1);

const isOnNumber = ({ clientX }: MouseEvent, line: Element): boolean => {
  const edge = parseFloat(getComputedStyle(line).paddingInlineStart);
  return clientX < line.getBoundingClientRect().left + edge;
};
