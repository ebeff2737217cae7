// Edges that move sideways in the same gap share its height: each gets a track, so that none runs on
// another and as few as possible cross.

/** A way sideways in a gap: it comes down at one place and goes on down at another. */
export interface Jog {
  upper: number;
  lower: number;
}

/** How near to each other two lines may come, in pixels. */
const air = 10;

const low = ({ upper, lower }: Jog): number => Math.min(upper, lower);
const high = ({ upper, lower }: Jog): number => Math.max(upper, lower);
const meet = (a: Jog, b: Jog): boolean => low(a) < high(b) + air && low(b) < high(a) + air;

/** Gives the track of each jog, from 0 at the top. */
export function assignTracks(jogs: Jog[]): number[] {
  const above = jogs.map((jog, index) =>
    jogs.flatMap((other, at) => (at !== index && goesAbove(other, jog) ? [at] : [])),
  );
  const tracks: (number | undefined)[] = jogs.map(() => undefined);
  const left = new Set(jogs.keys());
  const isFree = (index: number): boolean => !(above[index] ?? []).some((at) => left.has(at));
  for (let track = 0; left.size > 0; track += 1) {
    const free = [...left].filter(isFree);
    // Where each waits for another, one goes first.
    const candidates = (free.length > 0 ? free : [...left].slice(0, 1)).toSorted(
      (a, b) => low(jogs[a] as Jog) - low(jogs[b] as Jog),
    );
    let end = -Infinity;
    for (const index of candidates) {
      const jog = jogs[index] as Jog;
      if (low(jog) < end + air) continue;
      tracks[index] = track;
      end = high(jog);
    }
    for (const index of candidates) if (tracks[index] !== undefined) left.delete(index);
  }
  return tracks.map((track) => track ?? 0);
}

/** Whether a jog should be above another: so that lines do not run on one another, then for fewer crossings. */
function goesAbove(a: Jog, b: Jog): boolean {
  if (!meet(a, b)) return false;
  const difference = cost(a, b) - cost(b, a);
  return difference < 0;
}

/** What it costs that one jog is above another: lines that fall together, and lines that cross. */
function cost(above: Jog, below: Jog): number {
  const together = Math.abs(below.upper - above.lower) < air ? 100 : 0;
  const crossed = (x: number, jog: Jog): number => (x > low(jog) && x < high(jog) ? 1 : 0);
  return together + crossed(below.upper, above) + crossed(above.lower, below);
}
