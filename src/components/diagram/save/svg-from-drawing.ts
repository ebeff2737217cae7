import { lightDrawing } from './light-drawing.ts';

/** Gives a drawing as a file of its own. */
export const svgFromDrawing = (svg: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(lightDrawing(svg))}\n`;
