// Loaded when a chart is first saved.
import { saveFile } from '../../device/save-file.ts';
import { pngFromDrawing } from '../diagram/save/png-from-drawing.ts';
import { svgFromDrawing } from '../diagram/save/svg-from-drawing.ts';

/** Saves a chart as a file. */
export async function saveChart(svg: SVGSVGElement, kind: 'svg' | 'png'): Promise<void> {
  if (kind === 'png') saveFile('chart.png', await pngFromDrawing(svg));
  else saveFile('chart.svg', new Blob([svgFromDrawing(svg)], { type: 'image/svg+xml' }));
}
