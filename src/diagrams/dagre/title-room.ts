// Groups have titles, which stand at the top of the page's frame whichever way the chart flows.
import type { Size } from '../fit-label.ts';
import { makeNesting } from '../nesting.ts';
import { titleAir, titleInset, titleTop } from '../title-place.ts';
import { isSideways, type Flow } from './flow.ts';
import type { SideHeights } from './levels.ts';
import type { Question } from './run-dagre.ts';
import type { Space } from './widen.ts';

/** How far a frame stays from what it holds, along the flow. */
const inset = 14;

/** Gives the room across the flow that titles need beyond what dagre has left. */
export function spacesFor(flow: Flow, { pair, sizes, order, direction }: Question): Space[] {
  const nesting = makeNesting(pair);
  return Array.from(flow.groups).flatMap(([id, { left, right }]): Space[] => {
    const title = sizes.groups[id] as Size;
    if (isSideways(direction)) return [{ at: left, by: titleTop + title.height - inset / 2 }];
    const isIn = (end: string): boolean => nesting.groupsRound(end).includes(id);
    // An edge that comes in from above may need room beside the title.
    const isEntered = pair.edges.some(
      (edge) => !order.back.has(edge.id) && isIn(edge.to) && !isIn(edge.from),
    );
    const side = title.width + titleInset;
    const least = isEntered ? 2 * (side + titleAir) : side + titleInset;
    const lack = least - (right - left);
    const half = Math.ceil(lack / 2);
    return lack <= 0
      ? []
      : [
          { at: left, by: half },
          { at: right, by: half },
        ];
  });
}

/** Gives how much of the flow the sides of groups take. */
export function sideHeightsFor({ sizes, direction }: Question): SideHeights {
  return (group) => {
    const withTitle = titleTop + (sizes.groups[group] as Size).height + inset / 2;
    if (isSideways(direction)) return { top: inset, bottom: inset };
    return direction === 'BT'
      ? { top: inset, bottom: withTitle }
      : { top: withTitle, bottom: inset };
  };
}

/** Gives the least length of a group along the flow. */
export function leastLength(group: string, { sizes, direction }: Question): number {
  return isSideways(direction) ? (sizes.groups[group] as Size).width + 2 * titleInset : 0;
}
