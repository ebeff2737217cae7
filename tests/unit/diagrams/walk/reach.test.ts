import { expect, test } from 'playwright/test';
import { reach, waysBetween } from '#src/diagrams/walk/reach.ts';
import { graphOf } from './graph.ts';

const sorted = (set: Set<string> | undefined): string | undefined =>
  set && [...set].toSorted().join(' ');

const diamond = 'A>B B>C B>D C>E D>E X>E';

test('what comes after a place and what comes before it are told apart', () => {
  const graph = graphOf(diamond);
  expect(sorted(reach(graph, 'B', 'on').places)).toBe('B C D E');
  expect(sorted(reach(graph, 'B', 'back').places)).toBe('A B');
  expect(sorted(reach(graph, 'C', 'on').edges)).toBe('C>E');
});

test('a loop is gone round once', () => {
  const graph = graphOf('A>B B>C C>A C>D');
  expect(sorted(reach(graph, 'A', 'on').places)).toBe('A B C D');
  expect(sorted(reach(graph, 'A', 'back').places)).toBe('A B C');
});

test('a way that may be gone in both directions leads both ways', () => {
  const graph = graphOf('A=B B>C');
  expect(sorted(reach(graph, 'B', 'on').places)).toBe('A B C');
  expect(sorted(reach(graph, 'A', 'back').places)).toBe('A B');
});

const grouped = graphOf('A>G M>N G>Z', { groups: { M: 'G', N: 'G' } });

test('a way to a group leads to all that is in it, and one from it leaves from each', () => {
  expect(sorted(reach(grouped, 'A', 'on').places)).toBe('A G M N Z');
  expect(sorted(reach(grouped, 'N', 'on').places)).toBe('N Z');
  expect(sorted(reach(grouped, 'Z', 'back').places)).toBe('A G M N Z');
  expect(sorted(reach(grouped, 'M', 'back').places)).toBe('A M');
});

const between: [
  what: string,
  edges: string,
  from: string,
  to: string,
  places: string | undefined,
][] = [
  ['both branches between two places', diamond, 'B', 'E', 'B C D E'],
  ['one branch of two', diamond, 'C', 'E', 'C E'],
  ['nothing where no way leads', diamond, 'C', 'D', undefined],
  ['nothing against the direction', diamond, 'E', 'A', undefined],
  ['no loop that only comes back', 'A>B B>C C>A', 'A', 'B', 'A B'],
  ['the way through a loop', 'A>B B>C C>B C>D', 'A', 'D', 'A B C D'],
];

for (const [what, edges, from, to, places] of between) {
  test(`the ways from ${from} to ${to} of ${edges} are ${what}`, () => {
    expect(sorted(waysBetween(graphOf(edges), from, to)?.places)).toBe(places);
  });
}
