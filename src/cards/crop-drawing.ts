import type { Box } from '../diagrams/boxes.ts';
import type { PaintedDrawing } from './painted-drawing.ts';

/** Gives a part of a drawing, by a box in pixels from its upper left corner, with the labels that stand in it. */
export function cropDrawing(drawing: PaintedDrawing, box: Box): PaintedDrawing {
  const { x, y, width, height } = box;
  const viewBox = /viewBox="([^"]*)"/.exec(drawing.svg)?.[1]?.split(' ').map(Number) ?? [];
  const [left = 0, top = 0] = viewBox;
  const part = [left + x, top + y, width, height].join(' ');
  return {
    svg: drawing.svg
      .replace(/(<svg[^>]*?) width="[^"]*"/, '$1')
      .replace(/(<svg[^>]*?) height="[^"]*"/, '$1')
      .replace(/viewBox="[^"]*"/, `viewBox="${part}"`),
    width,
    height,
    labels: drawing.labels
      .map((label) => ({ ...label, x: label.x - x, y: label.y - y }))
      .filter((label) => label.x >= 0 && label.x <= width && label.y >= 0 && label.y <= height),
  };
}
