// What is left to read, and where reading stopped; pure, so that it can be tested without a page.

/** A section with the minutes that its own text takes. */
export interface TimedSection {
  id: string;
  minutes: number;
}

/** Gives the sections that an attribute lists, as `k3f9:1.2 m2ab:0.4`; what is no such pair is left out. */
export function sectionsFromAttribute(text: string | null): TimedSection[] {
  return [...(text ?? '').matchAll(/([a-z0-9]+):(\d+(?:\.\d+)?)/g)].map(([, id = '', minutes]) => ({
    id,
    minutes: Number(minutes),
  }));
}

/** Gives the whole minutes that are left when the line of reading stands at `line`; `tops` are the sections' upper edges in reading order, `end` the text's lower edge. */
export function minutesLeft(minutes: number[], tops: number[], end: number, line: number): number {
  const left = minutes.map((each, index) => {
    const top = tops[index] ?? end;
    const bottom = tops[index + 1] ?? end;
    const unread = bottom > top ? (bottom - line) / (bottom - top) : Number(line <= top);
    return each * Math.min(1, Math.max(0, unread));
  });
  const sum = left.reduce((total, each) => total + each, 0);
  return sum > 0 ? Math.max(1, Math.round(sum)) : 0;
}

/** For each article that was begun and not finished, by slug, the id of the passage reached. */
export type Places = Record<string, string>;

/** Gives the places in a kept text; what is no place is left out. */
export function placesFromText(text: string | undefined): Places {
  const entries = Object.entries(objectFromText(text)).filter(
    ([slug, id]) => slug !== '' && typeof id === 'string' && /^[a-z0-9]+$/.test(id),
  );
  return Object.fromEntries<string>(entries as [string, string][]);
}

/** Gives the places with one article's place changed, or taken out where it is undefined. */
export function withPlace(places: Places, slug: string, id: string | undefined): Places {
  const others = Object.entries(places).filter(([each]) => each !== slug);
  return Object.fromEntries(id === undefined ? others : [...others, [slug, id]]);
}

/** Gives the text to keep, undefined where there is nothing. */
export const textFromPlaces = (places: Places): string | undefined =>
  Object.keys(places).length === 0 ? undefined : JSON.stringify(places);

function objectFromText(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
