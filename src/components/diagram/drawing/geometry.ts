// Where the parts of a drawing stand. A chart is turned by giving its parts the places of its other
// direction, which stand in the markup as a second drawing.

/** The places of a drawing's parts. */
export interface Geometry {
  axis: string;
  widthClass: string;
  viewBox: number[];
  /** x and y of what is placed by `transform`. */
  moved: Map<Element, number[]>;
  /** x, y, width and height of the groups' frames. */
  frames: Map<Element, number[]>;
  /** The path data of edges. */
  lines: Map<Element, string>;
}

const frameKeys = ['x', 'y', 'width', 'height'];

/** Reads a drawing. */
export function readGeometry(svg: SVGSVGElement): Geometry {
  const all = (selector: string): Element[] => [...svg.querySelectorAll(selector)];
  return {
    ...readRoot(svg),
    moved: new Map(
      all('[data-node], [data-label], .title').map((each) => [each, readTranslate(each)]),
    ),
    frames: new Map(all('[data-group] > rect').map((each) => [each, readFrame(each)])),
    lines: new Map(all('[data-edge]').map((each) => [each, each.getAttribute('d') ?? ''])),
  };
}

/** Reads, for the parts of a drawing, the places that they have in the turned one. */
export function readTurned(svg: SVGSVGElement, turned: SVGSVGElement): Geometry {
  const geometry: Geometry = { ...readGeometry(svg), ...readRoot(turned) };
  const pairs = (kind: string): [part: Element, copy: Element][] => {
    const copies = byName(turned, `data-turned-${kind}`);
    return Array.from(byName(svg, `data-${kind}`)).flatMap(([id, part]) => {
      const copy = copies.get(id);
      return copy ? [[part, copy]] : [];
    });
  };
  for (const [part, copy] of [...pairs('node'), ...pairs('label')]) {
    geometry.moved.set(part, readTranslate(copy));
  }
  for (const [part, copy] of pairs('group')) {
    const [frame, title] = childrenOf(part);
    const [frameCopy, titleCopy] = childrenOf(copy);
    if (frame && frameCopy) geometry.frames.set(frame, readFrame(frameCopy));
    if (title && titleCopy) geometry.moved.set(title, readTranslate(titleCopy));
  }
  for (const [part, copy] of pairs('edge')) {
    geometry.lines.set(part, copy.getAttribute('d') ?? '');
  }
  return geometry;
}

/** Gives a drawing its places. */
export function setGeometry(svg: SVGSVGElement, geometry: Geometry): void {
  const { axis, widthClass, viewBox, moved, frames, lines } = geometry;
  svg.setAttribute('data-axis', axis);
  svg.setAttribute('data-width', widthClass);
  svg.setAttribute('viewBox', viewBox.join(' '));
  svg.setAttribute('width', String(viewBox[2]));
  svg.setAttribute('height', String(viewBox[3]));
  for (const [part, at] of moved) part.setAttribute('transform', `translate(${at.join(' ')})`);
  for (const [part, values] of frames) {
    frameKeys.forEach((key, index) => part.setAttribute(key, String(values[index])));
  }
  for (const [line, path] of lines) line.setAttribute('d', path);
}

/** Gives the places on the way from one geometry to another, at a share of it; lines and names are those of the second. */
export function geometryBetween(a: Geometry, b: Geometry, share: number): Geometry {
  const mixed = (from: number[] = [], to: number[]): number[] =>
    to.map((value, index) => (from[index] ?? value) * (1 - share) + value * share);
  const mixAll = (from: Map<Element, number[]>, to: Map<Element, number[]>) =>
    new Map(Array.from(to, ([part, values]) => [part, mixed(from.get(part), values)]));
  return {
    ...b,
    viewBox: mixed(a.viewBox, b.viewBox),
    moved: mixAll(a.moved, b.moved),
    frames: mixAll(a.frames, b.frames),
  };
}

const readRoot = (svg: Element): Pick<Geometry, 'axis' | 'widthClass' | 'viewBox'> => ({
  axis: svg.getAttribute('data-axis') ?? '',
  widthClass: svg.getAttribute('data-width') ?? '',
  viewBox: numbersIn(svg.getAttribute('viewBox')),
});

/** The frame and the title of a group. */
const childrenOf = (group: Element): (Element | null)[] =>
  ['rect', '.title'].map((name) => group.querySelector(`:scope > ${name}`));

/** The elements that have an attribute, by its value. */
const byName = (svg: Element, name: string): Map<string, Element> =>
  new Map(
    Array.from(svg.querySelectorAll(`[${name}]`), (each) => [each.getAttribute(name) ?? '', each]),
  );

const readTranslate = (part: Element): number[] => numbersIn(part.getAttribute('transform'));

const readFrame = (rect: Element): number[] => frameKeys.map((key) => numberOf(rect, key));

const numberOf = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? 0);

const numbersIn = (text: string | null): number[] => text?.match(/-?[\d.]+/g)?.map(Number) ?? [];
