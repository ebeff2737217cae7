import { expect, test } from 'playwright/test';
import type { Chart } from '#src/diagrams/chart.ts';
import { drawThumbnail } from '#src/diagrams/draw-thumbnail.ts';
import { makeChart } from '#src/diagrams/make-chart.ts';
import { graphFromSource } from '#src/diagrams/run-mermaid.ts';

const source = (lines: string): string => `flowchart TD
accTitle: Tea
accDescr: How tea is made.
${lines}`;

const chartOf = (lines: string): Promise<Chart> =>
  makeChart('d1aa', { zh: source(lines), en: source(lines) }, graphFromSource);

test('a thumbnail has the shapes and lines of its chart, and neither words nor ids', async () => {
  const svg = drawThumbnail(await chartOf('A["Boil"] --> B{"Hot?"}\nB --> C["Pour"]'));
  expect(svg.match(/<rect/g)).toHaveLength(2);
  expect(svg).toContain('class="decision"');
  expect(svg).toMatch(/<path class="lines" d="M/);
  expect(svg).not.toMatch(/<text| id=|Boil/);
  expect(svg).toContain('aria-hidden="true"');
});

test('a chart is drawn along the axis that fills the frame better', async () => {
  const chain = 'A --> B --> C --> D --> E --> F';
  const [, , width = 0, height = 0] =
    /viewBox="([^"]+)"/
      .exec(drawThumbnail(await chartOf(chain)))?.[1]
      ?.split(' ')
      .map(Number) ?? [];
  const { vertical, horizontal } = (await chartOf(chain)).layouts;
  const scale = (w: number, h: number): number => Math.min(1 / w, 1 / h);
  expect(scale(width, height)).toBeCloseTo(
    Math.max(
      scale(vertical.width + 3, vertical.height + 3),
      scale(horizontal.width + 3, horizontal.height + 3),
    ),
  );
});
