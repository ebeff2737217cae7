// A drawing as pixels. It is painted part by part: a picture made of the file would need another
// security policy, and would not have the page's fonts.
import { lightDrawing } from './light-drawing.ts';

/** How many pixels a pixel of the drawing gets. */
const density = 2;

/** Gives a drawing as a PNG of twice its size. */
export async function pngFromDrawing(svg: SVGSVGElement): Promise<Blob> {
  const drawing = lightDrawing(svg);
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('Expected a canvas to paint on, but found none.');
  pen.scale(density, density);
  pen.translate(-x, -y);
  for (const part of drawing.children) paint(part, pen);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('Expected a picture, but found none.'));
    }, 'image/png');
  });
}

function paint(part: Element, pen: CanvasRenderingContext2D): void {
  pen.save();
  const { a, b, c, d, e, f } = matrixOf(part);
  pen.transform(a, b, c, d, e, f);
  const path = pathOf(part);
  if (path) paintShape(part, path, pen);
  else if (part.localName === 'text') paintText(part, pen);
  else for (const child of part.children) paint(child, pen);
  pen.restore();
}

function paintShape(part: Element, path: Path2D, pen: CanvasRenderingContext2D): void {
  const [fill, stroke] = [part.getAttribute('fill'), part.getAttribute('stroke')];
  if (fill !== null && fill !== 'none') {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  if (stroke === null || stroke === 'none') return;
  pen.strokeStyle = stroke;
  pen.lineWidth = parseFloat(part.getAttribute('stroke-width') ?? '1');
  pen.setLineDash((part.getAttribute('stroke-dasharray')?.match(/[\d.]+/g) ?? []).map(Number));
  pen.stroke(path);
}

function paintText(text: Element, pen: CanvasRenderingContext2D): void {
  pen.fillStyle = text.getAttribute('fill') ?? '';
  const isCentred = text.getAttribute('text-anchor') === 'middle';
  let y = numberOf(text, 'y');
  const lines = text.children.length > 0 ? [...text.children] : [text];
  for (const line of lines) {
    y += line === text ? 0 : numberOf(line, 'dy');
    paintLine(line, numberOf(line, 'x'), y);
  }

  /** Paints a line run by run: what is emphasised has a font of its own. */
  function paintLine(line: Element, at: number, y: number): void {
    const runs = Array.from(line.childNodes, (node) => {
      const run = node instanceof Element ? node : line;
      pen.font = ['font-style', 'font-weight', 'font-size', 'font-family']
        .map((name) => run.getAttribute(name) ?? text.getAttribute(name) ?? '')
        .join(' ');
      const words = node.textContent ?? '';
      return { words, font: pen.font, width: pen.measureText(words).width };
    });
    let x = at - (isCentred ? runs.reduce((sum, { width }) => sum + width, 0) / 2 : 0);
    for (const { words, font, width } of runs) {
      pen.font = font;
      pen.fillText(words, x, y);
      x += width;
    }
  }
}

function pathOf(part: Element): Path2D | undefined {
  const value = (name: string): number => numberOf(part, name);
  const path = new Path2D(part.localName === 'path' ? (part.getAttribute('d') ?? '') : undefined);
  switch (part.localName) {
    case 'path':
      return path;
    case 'rect':
      path.roundRect(value('x'), value('y'), value('width'), value('height'), value('rx'));
      return path;
    case 'circle':
      path.arc(value('cx'), value('cy'), value('r'), 0, 2 * Math.PI);
      return path;
    case 'ellipse':
      path.ellipse(value('cx'), value('cy'), value('rx'), value('ry'), 0, 0, 2 * Math.PI);
      return path;
    default:
      return undefined;
  }
}

const matrixOf = (part: Element): DOMMatrix =>
  (part instanceof SVGGraphicsElement ? part.transform.baseVal.consolidate()?.matrix : undefined) ??
  new DOMMatrix();

const numberOf = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? 0);
