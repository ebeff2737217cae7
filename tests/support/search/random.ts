/** Gives numbers from 0 to below 1 that look random and are the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws things at random from lists. */
export interface Draw {
  below: (count: number) => number;
  from: <T>(list: readonly T[]) => T;
}

/** Makes what draws at random, the same for the same seed. */
export function makeDraw(seed: number): Draw {
  const random = makeRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  return {
    below,
    from: (list) => {
      const drawn = list[below(list.length)];
      if (drawn === undefined) throw new Error('Expected a list to draw from, but found it empty.');
      return drawn;
    },
  };
}
