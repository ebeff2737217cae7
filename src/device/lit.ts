// What an address leads to is lit. The browser does that by `:target`, but for one element only and
// only where the fragment is its id.

/** Lights elements, and nothing else. */
export function light(elements: Iterable<Element>): void {
  unlight();
  for (const element of elements) element.setAttribute('data-lit', '');
}

/** Puts out what was lit. */
export function unlight(): void {
  for (const element of document.querySelectorAll('[data-lit]'))
    element.removeAttribute('data-lit');
}

/** Gives the lines of a code sample from the first to the last one named, as far as there are such. */
export const linesOf = (code: Element, [first, last]: [number, number]): Element[] =>
  [...code.querySelectorAll('.line')].slice(Math.max(0, first - 1), last);

/** Gives the range of lines that a line of code stands for: all that are lit, where it is, else itself; undefined for other passages. */
export function litLines(line: Element): [number, number] | undefined {
  if (!line.matches('.line')) return undefined;
  const lines = [...(line.parentElement?.children ?? [])];
  const isLit = (each: Element): boolean => each.hasAttribute('data-lit');
  const here = lines.indexOf(line) + 1;
  if (!isLit(line)) return [here, here];
  return [lines.findIndex(isLit) + 1, lines.findLastIndex(isLit) + 1];
}
