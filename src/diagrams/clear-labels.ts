// ELK leads loops to the sides of nodes without regard to the labels beside them. A label that
// something crosses slides along its own edge to the nearest place that is free.
import { overlaps, runsOf, type Box } from './boxes.ts';
import type { Route } from './layout.ts';

/** How far a label stays from the ends of its run: room for a bend or an arrowhead. */
const margin = 10;
const step = 4;

/** Moves the labels that are crossed; gives the routes with the labels' new places. */
export function clearLabels(
  routes: Record<string, Route>,
  nodes: Record<string, Box>,
): Record<string, Route> {
  const cleared = { ...routes };
  for (const [id, route] of Object.entries(routes)) {
    if (!route.label) continue;
    const others = Object.entries(cleared).filter(([other]) => other !== id);
    const obstacles = [
      ...Object.values(nodes),
      ...others.flatMap(([, { points, label }]) => [...runsOf(points), ...(label ? [label] : [])]),
    ];
    const isFree = (box: Box): boolean => !obstacles.some((obstacle) => overlaps(box, obstacle));
    const place = placesAlong(route, route.label).find(isFree);
    if (place) cleared[id] = { ...route, label: place };
  }
  return cleared;
}

/** The places of a label on the run that it stands on, its own first, then by distance. */
function placesAlong({ points }: Route, label: Box): Box[] {
  const run = runsOf(points).find((box) => overlaps(box, label));
  if (!run) return [label];
  const [along, size] = run.width > 0 ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const low = run[along] + margin;
  const high = run[along] + run[size] - margin - label[size];
  const places: Box[] = [label];
  for (let by = step; by <= run[size]; by += step) {
    for (const at of [label[along] - by, label[along] + by]) {
      if (at >= low && at <= high) places.push({ ...label, [along]: at });
    }
  }
  return places;
}
