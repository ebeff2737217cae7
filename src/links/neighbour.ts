/** Gives the index of the neighbour that an arrow key leads to; it stays inside the list. */
export function neighbour(count: number, index: number, key: string): number {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  return Math.max(0, Math.min(count - 1, index + step));
}
