import { expect, test } from 'playwright/test';
import { assignTracks, type Jog } from '#src/diagrams/dagre/tracks.ts';

const cases: [name: string, jogs: Jog[], tracks: number[]][] = [
  ['nothing', [], []],
  ['one jog', [{ upper: 0, lower: 50 }], [0]],
  [
    'jogs beside each other share a track',
    [
      { upper: 0, lower: 50 },
      { upper: 100, lower: 150 },
    ],
    [0, 0],
  ],
  [
    'of two that fan out to the right the outer one is above',
    [
      { upper: 10, lower: 100 },
      { upper: 20, lower: 200 },
    ],
    [1, 0],
  ],
  [
    'of two that come together from the left the inner one is above',
    [
      { upper: 0, lower: 190 },
      { upper: 100, lower: 200 },
    ],
    [1, 0],
  ],
  [
    'one that comes down where another has come from is below it',
    [
      { upper: 150, lower: 100 },
      { upper: 100, lower: 50 },
    ],
    [1, 0],
  ],
  [
    'two that change places have a track each',
    [
      { upper: 0, lower: 100 },
      { upper: 100, lower: 0 },
    ],
    [0, 1],
  ],
];

for (const [name, jogs, tracks] of cases) {
  test(name, () => {
    expect(assignTracks(jogs)).toEqual(tracks);
  });
}
