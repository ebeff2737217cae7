import { expect, test } from 'playwright/test';
import { layOutWithDagre } from '#src/diagrams/dagre/lay-out.ts';
import { setLabels } from '#src/diagrams/set-labels.ts';
import { flawsOf } from '../geometry.ts';
import { makeSample, sampleNames } from '../samples.ts';

const directions = ['TB', 'BT', 'LR', 'RL'] as const;

for (const name of sampleNames) {
  for (const direction of directions) {
    test(`${name}, ${direction}: nothing overlaps, crosses or leaves what it must not`, async () => {
      const { pair } = await makeSample(name);
      const { sizes } = setLabels(pair);
      expect(flawsOf(pair, layOutWithDagre({ pair, sizes, direction }))).toEqual([]);
    });
  }
}
