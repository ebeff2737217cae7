import { expect, test } from 'playwright/test';
import {
  branchesOf,
  goBack,
  goOn,
  nextWay,
  startWalk,
  stepNumber,
  type Walk,
} from '#src/diagrams/walk/guided-walk.ts';
import type { WalkGraph } from '#src/diagrams/walk/walk-graph.ts';
import { graphOf } from './graph.ts';

const placesOf = (walk: Walk): string => walk.map(({ at }) => at).join(' ');

/** Goes on as long as the walk is led, at most a hundred steps. */
function walkOn(graph: WalkGraph, from: Walk): Walk {
  let walk = from;
  for (let count = 0; count < 100; count += 1) {
    const way = nextWay(graph, walk);
    if (!way) return walk;
    walk = goOn(walk, way);
  }
  throw new Error('Expected the walk to end.');
}

const stepped = graphOf('A>B#1 B>C#2 B>W W>B C>D#3 D>E#4');

test('the walk goes the steps of the author', () => {
  const walk = walkOn(stepped, startWalk(stepped));
  expect(placesOf(walk)).toBe('A B C D E');
  expect(walk.map((_, index) => stepNumber(stepped, walk.slice(0, index + 1)))).toEqual([
    { number: 0 },
    { number: 1, of: 4 },
    { number: 2, of: 4 },
    { number: 3, of: 4 },
    { number: 4, of: 4 },
  ]);
});

test('a decision offers all of its branches, and the walk comes back to the steps from any', () => {
  const atDecision = goOn(startWalk(stepped), { edge: 'A>B', from: 'A', to: 'B' });
  expect(branchesOf(stepped, atDecision).map(({ to }) => to)).toEqual(['C', 'W']);
  const aside = goOn(atDecision, { edge: 'B>W', from: 'B', to: 'W' });
  expect(placesOf(walkOn(stepped, aside))).toBe('A B W B C D E');
});

test('steps that do not follow each other are gone all the same', () => {
  const graph = graphOf('A>B#1 C>D#2');
  expect(placesOf(walkOn(graph, startWalk(graph)))).toBe('A B D');
});

test('off the steps the walk stops where there is more than one way', () => {
  const graph = graphOf('A>B#1 A>X X>Y X>Z');
  const aside = goOn(startWalk(graph), { edge: 'A>X', from: 'A', to: 'X' });
  expect(nextWay(graph, aside)).toBe(undefined);
});

const natural: [what: string, edges: string, start: string, places: string][] = [
  ['straight on', 'A>B B>C', 'A', 'A B C'],
  ['branch after branch', 'A>B B>C B>D C>E', 'A', 'A B C E D'],
  ['round a loop once', 'A>B B>A B>C', 'A', 'A B A C'],
  ['from each start', 'A>B X>B', 'A', 'A B B'],
];

for (const [what, edges, start, places] of natural) {
  test(`without steps the walk goes every way once: ${what}`, () => {
    const graph = graphOf(edges, { kinds: { [start]: 'start' } });
    expect(placesOf(walkOn(graph, startWalk(graph)))).toBe(places);
  });
}

test('one goes back the way one came, and stays at the beginning', () => {
  const walk = walkOn(stepped, startWalk(stepped));
  expect(placesOf(goBack(walk))).toBe('A B C D');
  expect(placesOf(goBack(startWalk(stepped)))).toBe('A');
});

test('a chart without ways has a walk of one place', () => {
  const graph: WalkGraph = { places: [{ id: 'A', kind: 'start' }], edges: [] };
  expect(placesOf(startWalk(graph))).toBe('A');
  expect(nextWay(graph, startWalk(graph))).toBe(undefined);
  expect(startWalk({ places: [], edges: [] })).toEqual([]);
});
