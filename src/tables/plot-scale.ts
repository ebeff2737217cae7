import { scaleLinear, scaleLog } from 'd3-scale';
import type { Panel } from './plot.ts';

/** A scale from values to places along the width of a plot, in percent. */
export interface PlotScale {
  placeOf: (value: number) => number;
  /** Where bars begin: at nothing, on a logarithmic scale at its least value. */
  start: number;
  /** The values that the axis names. */
  ticks: { place: number; text: string }[];
}

/** How wide the narrowest plot is, and a figure of its axis, in pixels. */
const narrowest = 276;
const figureWidth = 6.2;

/** Makes the scale of a panel; `lang` is the BCP-47 tag by which numbers are written. */
export function makePlotScale({ span, isLog, axis }: Panel, lang: string): PlotScale {
  const [low, high] = span.map((value) => value / axis.factor) as [number, number];
  const format = new Intl.NumberFormat(lang, {
    maximumSignificantDigits: 3,
    notation: high >= 1e5 ? 'compact' : 'standard',
  });
  const scale = isLog
    ? scaleLog().domain(powersAround(low, high)).range([0, 100])
    : scaleLinear()
        .domain([Math.min(0, low), Math.max(0, high)])
        .nice(4)
        .range([0, 100]);
  const named = isLog ? powers(scale.domain()) : scale.ticks(4);
  const round = (place: number): number => Math.round(place * 100) / 100;
  return {
    placeOf: (value) => round(scale(value / axis.factor)),
    start: isLog ? 0 : round(scale(0)),
    ticks: thinned(
      named.map((value) => ({ place: round(scale(value)), text: format.format(value) })),
    ),
  };
}

/** Leaves out every second name, or more, where they would run into one another. */
function thinned(ticks: PlotScale['ticks']): PlotScale['ticks'] {
  const longest = Math.max(...ticks.map(({ text }) => text.length));
  const most = Math.floor(narrowest / ((longest + 1) * figureWidth));
  const every = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % every === 0);
}

/** The powers of ten about two values, with one below the least so that its bar can be seen. */
const powersAround = (low: number, high: number): [number, number] => [
  10 ** (Math.ceil(Math.log10(low)) - 1),
  10 ** Math.ceil(Math.log10(high)),
];

function powers(domain: number[]): number[] {
  const [low = 1, high = 10] = domain.map((value) => Math.round(Math.log10(value)));
  const every = Math.ceil((high - low) / 5);
  return Array.from(
    { length: Math.floor((high - low) / every) + 1 },
    (_, index) => 10 ** (low + index * every),
  );
}
