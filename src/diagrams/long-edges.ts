// An edge that shall go over several ranks (`---->`). ELK knows no such wish; so it is handed over in
// stretches, with a spacer in each rank between them, through which the line goes straight.
import type { ElkExtendedEdge, ElkLabel, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Direction } from './graph.ts';
import { sides, type Side } from './ports.ts';

/** What of an edge tells its stretches. */
interface LongEdge {
  id: string;
  length?: number | undefined;
}

/** The side of a spacer in pixels. */
const size = 2;

/** The name of a stretch in ELK's graph, from 0. */
export const stretchId = (edge: string, index: number): string => `e${index}:${edge}`;

const spacerId = (edge: string, index: number): string => `s${index}:${edge}`;
const portId = (spacer: string, end: 'in' | 'out'): string => `${end}:${spacer}`;

/** Makes the spacers of an edge: none for a usual one. */
export const makeSpacers = ({ id, length = 1 }: LongEdge, direction: Direction): ElkNode[] =>
  Array.from({ length: length - 1 }, (_, index) => {
    const spacer = spacerId(id, index + 1);
    return {
      id: spacer,
      width: size,
      height: size,
      ports: (['in', 'out'] as const).map((end) => {
        const side = sides[direction][end];
        const options = { 'elk.port.side': side };
        return { id: portId(spacer, end), ...middleOf(side), layoutOptions: options };
      }),
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    };
  });

const middleOf = (side: Side): { x: number; y: number } => ({
  x: { NORTH: size / 2, EAST: size, SOUTH: size / 2, WEST: 0 }[side],
  y: { NORTH: 0, EAST: size / 2, SOUTH: size, WEST: size / 2 }[side],
});

/** Makes the stretches of an edge from end to end; the label stands on the middle one. */
export function makeStretches(
  { id, length = 1 }: LongEdge,
  source: string,
  target: string,
  labels: ElkLabel[],
): ElkExtendedEdge[] {
  const spacers = Array.from({ length: length - 1 }, (_, index) => spacerId(id, index + 1));
  const sources = [source, ...spacers.map((spacer) => portId(spacer, 'out'))];
  const targets = [...spacers.map((spacer) => portId(spacer, 'in')), target];
  return sources.map((from, index) => ({
    id: stretchId(id, index),
    sources: [from],
    targets: [targets[index] as string],
    labels: index === Math.floor(length / 2) ? labels : [],
  }));
}
