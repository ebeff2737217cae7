// A drawing that stands by itself: the colours of the light theme, the fonts' names and the ends of
// lines in it, one language, no class and nothing of the page.

const room = 16;
const namespace = 'http://www.w3.org/2000/svg';

/** What of the style sheet goes into a drawing, for texts and for shapes. */
const textStyles = ['fill', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'];
const runStyles = ['font-weight', 'font-style', 'text-decoration-line'];
const shapeStyles = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'];

/** Makes a copy of a drawing that needs no style sheet. */
export function lightDrawing(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const each of [copy, ...copy.querySelectorAll('[data-lit]')]) {
    each.removeAttribute('data-lit');
  }
  copy.removeAttribute('style');
  const stage = document.createElement('div');
  for (const [name, value] of Object.entries({
    'color-scheme': 'light',
    background: 'var(--paper)',
    position: 'absolute',
    visibility: 'hidden',
  })) {
    stage.style.setProperty(name, value);
  }
  stage.inert = true;
  stage.append(copy);
  document.body.append(stage);
  try {
    const paper = getComputedStyle(stage).backgroundColor;
    for (const text of [...copy.querySelectorAll('text')]) {
      if (getComputedStyle(text).display === 'none') text.remove();
    }
    for (const text of copy.querySelectorAll('text')) takeStyles(text, textStyles);
    for (const run of copy.querySelectorAll('tspan[class]')) takeStyles(run, runStyles);
    for (const shape of copy.querySelectorAll('path, rect, circle, ellipse')) {
      takeStyles(shape, shapeStyles);
    }
    for (const edge of copy.querySelectorAll<SVGPathElement>('[data-edge]')) drawEnds(edge);
    for (const each of copy.querySelectorAll('*')) strip(each);
    frame(copy, paper);
  } finally {
    stage.remove();
  }
  return copy;
}

function takeStyles(element: Element, names: string[]): void {
  const style = getComputedStyle(element);
  for (const name of names) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== 'none') element.setAttribute(name, value);
  }
  if (/^(?!text|tspan)/.test(element.localName) && style.fill === 'none')
    element.setAttribute('fill', 'none');
  // What only the style sheet turns.
  if (!element.hasAttribute('transform') && style.transform !== 'none') {
    element.setAttribute('transform', style.transform);
  }
}

/** Puts a line's ends in the place of references to the markers of the page. */
function drawEnds(edge: SVGPathElement): void {
  const length = edge.getTotalLength();
  const colour = edge.getAttribute('stroke') ?? '';
  const ends = [
    { name: 'marker-end', at: length, before: Math.max(0, length - 1) },
    { name: 'marker-start', at: 0, before: Math.min(1, length) },
  ];
  for (const { name, at, before } of ends) {
    const marker = document.getElementById(
      /#([\w-]+)/.exec(edge.getAttribute(name) ?? '')?.[1] ?? '',
    );
    edge.removeAttribute(name);
    if (!marker) continue;
    const [end, from] = [edge.getPointAtLength(at), edge.getPointAtLength(before)];
    const angle = (Math.atan2(end.y - from.y, end.x - from.x) * 180) / Math.PI;
    const group = document.createElementNS(namespace, 'g');
    group.setAttribute('transform', `translate(${end.x} ${end.y}) rotate(${angle})`);
    for (const shape of marker.children) {
      const own = shape.cloneNode(true) as Element;
      const isLine = marker.classList.contains('cross');
      own.setAttribute('fill', isLine ? 'none' : colour);
      if (isLine) own.setAttribute('stroke', colour);
      if (isLine) own.setAttribute('stroke-width', '1.5');
      group.append(own);
    }
    edge.after(group);
  }
}

/** Takes away what has no meaning outside the page. */
function strip(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (/^(?:class|id|role|tabindex|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name);
  }
  const href = element.getAttribute('href');
  if (href !== null) element.setAttribute('href', new URL(href, location.href).href);
}

/** Gives the drawing its name, its paper and some room round it. */
function frame(svg: SVGSVGElement, paper: string): void {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const box = [x - room, y - room, width + 2 * room, height + 2 * room] as const;
  const title = document.createElementNS(namespace, 'title');
  title.textContent = svg.getAttribute('aria-label');
  const back = document.createElementNS(namespace, 'rect');
  ['x', 'y', 'width', 'height'].forEach((name, index) => {
    back.setAttribute(name, String(box[index]));
  });
  back.setAttribute('fill', paper);
  strip(svg);
  svg.setAttribute('viewBox', box.join(' '));
  svg.setAttribute('width', String(box[2]));
  svg.setAttribute('height', String(box[3]));
  svg.prepend(title, back);
}
