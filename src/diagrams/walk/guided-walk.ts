// A walk that is led: along the author's steps where there are any, else every way once, branch
// after branch. A reader may take another branch at any place and is led on from there.
import { waysFrom, waysOf, type WalkGraph, type Way } from './walk-graph.ts';

/** Where the walk has been, in order; the last is where it stands. `by` is the edge that led there. */
export type Walk = readonly { at: string; by?: string | undefined }[];

/** Begins a walk: at the first step's source, else at the start of the chart. */
export function startWalk(graph: WalkGraph): Walk {
  const [first] = stepsOf(graph);
  const start = graph.places.find(({ kind }) => kind === 'start');
  const at = first?.from ?? start?.id ?? waysFromAll(graph)[0]?.from;
  return at === undefined ? [] : [{ at }];
}

/** Gives the ways among which the reader may choose where the walk stands. */
export const branchesOf = (graph: WalkGraph, walk: Walk): Way[] =>
  waysFrom(graph, walk.at(-1)?.at ?? '');

/** Gives the way that the walk is led on; it may begin elsewhere. Undefined at the end. */
export function nextWay(graph: WalkGraph, walk: Walk): Way | undefined {
  const steps = stepsOf(graph);
  return steps.length > 0 ? nextStep(steps, graph, walk) : nextUntaken(graph, walk);
}

/** Goes a way. */
export const goOn = (walk: Walk, { edge, to }: Way): Walk => [...walk, { at: to, by: edge }];

/** Goes back to where the walk was before; it stays at its beginning. */
export const goBack = (walk: Walk): Walk => (walk.length > 1 ? walk.slice(0, -1) : walk);

/** Gives the number of the step that has just been gone, on the author's route also of how many. */
export function stepNumber(graph: WalkGraph, walk: Walk): { number: number; of?: number } {
  const steps = stepsOf(graph);
  const index = steps.findIndex(({ edge }) => edge === walk.at(-1)?.by);
  return index < 0 ? { number: walk.length - 1 } : { number: index + 1, of: steps.length };
}

/** The author's steps in their order. */
const stepsOf = ({ edges }: WalkGraph): Way[] =>
  edges
    .filter(({ step }) => step !== undefined)
    .sort((a, b) => (a.step ?? 0) - (b.step ?? 0))
    .map(({ id, from, to }) => ({ edge: id, from, to }));

const waysFromAll = ({ edges }: WalkGraph): Way[] => edges.flatMap((edge) => waysOf(edge)[0] ?? []);

function nextStep(steps: Way[], graph: WalkGraph, walk: Walk): Way | undefined {
  const here = walk.at(-1);
  const gone = walk.map(({ by }) => steps.findIndex(({ edge }) => edge === by));
  const last = Math.max(-1, ...gone);
  if (here?.by === undefined || gone.at(-1) !== -1) return steps[(gone.at(-1) ?? -1) + 1];
  // Off the route: back on it where it passes here, else straight on as long as there is one way.
  const passing = steps.filter(({ from }) => from === here.at);
  const ways = waysFrom(graph, here.at);
  const later = passing.find((step) => steps.indexOf(step) > last);
  return later ?? passing[0] ?? (ways.length === 1 ? ways[0] : undefined);
}

/** A way from here that has not been gone, else one from the place passed last that has one, else any. */
function nextUntaken(graph: WalkGraph, walk: Walk): Way | undefined {
  const taken = new Set(walk.map(({ by }) => by));
  const isUntaken = ({ edge }: Way): boolean => !taken.has(edge);
  for (const { at } of walk.toReversed()) {
    const way = waysFrom(graph, at).find(isUntaken);
    if (way) return way;
  }
  return waysFromAll(graph).find(isUntaken);
}
