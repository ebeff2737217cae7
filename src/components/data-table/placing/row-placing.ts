/** How many rows are put in place at once: more than a screen shows; and in each frame after that. */
const step = 40;
const laterStep = 80;

type Row = HTMLTableRowElement;

/**
 * Puts the rows of a table in an order: those in view at once, the rest in the frames that follow, so
 * that a thousand rows are there as soon as forty. No row leaves the page meanwhile.
 */
export class RowPlacing {
  #order: Row[] = [];
  #shown = 0;
  #from = 0;
  #left = 0;
  #turn = 0;

  /** Begins with an order of all rows, of which the first `shown` are to be seen. */
  start(order: Row[], shown: number): void {
    // Where all is done at once, nothing is measured.
    const first = order.length > step ? firstInView(order) : 0;
    this.#from = Math.min(first, Math.max(0, shown - step));
    this.#order = order;
    this.#shown = shown;
    this.#left = order.length;
    for (const row of order.slice(shown)) if (!row.hidden) row.hidden = true;
    this.#place(step);
  }

  /** Puts in place what is left. */
  finish(): void {
    this.#place(this.#left);
  }

  #place(count: number): void {
    const turn = (this.#turn += 1);
    const order = this.#order;
    const many = Math.min(count, this.#left);
    const done = order.length - this.#left;
    const places = order.slice(0, many).map((_, i) => (this.#from + done + i) % order.length);
    moveRows(order, places);
    for (const place of places) {
      const row = order[place];
      if (row?.hidden === true && place < this.#shown) row.hidden = false;
    }
    this.#left -= many;
    if (this.#left === 0) return;
    // After the frame that shows what was done, not within it.
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (turn === this.#turn) this.#place(laterStep);
      });
    });
  }
}

/** Puts rows at some of their places; each changes with the row that is there, so that no other moves. */
function moveRows(order: Row[], places: number[]): void {
  const body = order[0]?.parentElement as HTMLTableSectionElement | null;
  if (!body) return;
  const before = [...body.rows];
  const rows = [...before];
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  for (const to of places) {
    const [row, other] = [order[to], rows[to]];
    if (!row || !other || row === other) continue;
    const from = placeOf.get(row) ?? to;
    rows[to] = row;
    rows[from] = other;
    placeOf.set(other, from);
  }
  rows.forEach((row, place) => {
    if (row === before[place]) return;
    const above = rows[place - 1];
    if (above) above.after(row);
    else body.prepend(row);
  });
}

/** Gives how many of the rows that are to be seen are above the window. */
function firstInView(rows: Row[]): number {
  const shown = [...(rows[0]?.parentElement?.children ?? [])].filter((row) => !(row as Row).hidden);
  let [low, high] = [0, shown.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle]?.getBoundingClientRect().bottom ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
