import { waysFrom, waysTo, type WalkGraph, type Way } from './walk-graph.ts';

/** The sentences by which a place is told; `{…}` stands for what is filled in. */
export interface TellWords {
  kinds: Record<string, string>;
  /** `{kind}` */
  noWay: string;
  /** `{kind}` and `{ways}` */
  oneWay: string;
  /** `{kind}`, `{count}` and `{ways}` */
  manyWays: string;
  /** `{places}` */
  from: string;
  /** Stands between ways and between places. */
  between: string;
  /** Stands at the end. */
  stop: string;
}

/** The labels of a chart in one language, by the ids of places and edges; empty where there is none. */
export type Labels = (id: string) => string;

/** Tells what a place is, where it leads and where it comes from: `decision, 2 ways: Yes → …; comes from …`. */
export function tellPlace(graph: WalkGraph, id: string, labels: Labels, words: TellWords): string {
  const ways = waysFrom(graph, id);
  const sources = [...new Set(waysTo(graph, id).map(({ from }) => from))];
  const kind = graph.places.find((place) => place.id === id)?.kind ?? '';
  const template = [words.noWay, words.oneWay][ways.length] ?? words.manyWays;
  const told = fill(template, {
    kind: words.kinds[kind] ?? kind,
    count: String(ways.length),
    ways: ways.map(wayText).join(words.between),
  });
  const places = sources.map(labels).join(words.between);
  const sentence = told + (places === '' ? '' : fill(words.from, { places }));
  return /[.?!。？！]$/.test(sentence) ? sentence : sentence + words.stop;

  function wayText({ edge, to }: Way): string {
    const label = labels(edge);
    return (label === '' ? '' : `${label}\u00a0→ `) + labels(to);
  }
}

/** Fills a sentence: each `{name}` by the value of that name. */
export const fill = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
