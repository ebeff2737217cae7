import { getEntry } from 'astro:content';
import type { Chart } from '../diagrams/chart.ts';

/** Gives the chart of a diagram; throws where its id is unknown. */
export async function getChart(id: string): Promise<Chart> {
  const entry = await getEntry('charts', id);
  if (!entry) throw new Error(`Expected a diagram "${id}", but found none.`);
  return entry.data as Chart;
}
