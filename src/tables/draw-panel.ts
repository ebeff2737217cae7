// A panel as SVG without a view box: its places across are in percent of whatever width there is,
// its heights in em, so that words keep their size on every screen.
import { breakLines } from '../diagrams/break-lines.ts';
import { element, escapeXml } from '../diagrams/xml.ts';
import { langTag, type Lang } from '../model/lang.ts';
import { makePlotScale, type PlotScale } from './plot-scale.ts';
import type { Panel, PlotMark } from './plot.ts';

/** The size of a label, and the width of the narrowest place for it, in pixels. */
const labelSize = 13;
const labelWidth = 276;

// Heights in em.
const line = 1.4;
const bar = 0.95;
const gap = 0.9;
const axisHeight = 1.5;
/** The size of the axis's words; what is told in em of a text counts by this. */
const axisSize = 0.9;

/** From which place, in percent, the words of a bar stand within it. */
const inside = 68;

/** Draws a panel; `label` says in words all that it shows. */
export function drawPanel(panel: Panel, lang: Lang, label: string): string {
  const scale = makePlotScale(panel, langTag(lang));
  let top = 0;
  const marks: string[] = [];
  for (const mark of panel.marks) {
    const words = mark.second ? `${mark.label}\n${mark.text} → ${mark.second.text}` : mark.label;
    const lines = breakLines(words, labelWidth, { size: labelSize, lang });
    const texts = lines.map((text, index) =>
      textAt(
        {
          y: em(top + line * (index + 0.7)),
          class: mark.second && index === lines.length - 1 ? 'said' : undefined,
        },
        text,
      ),
    );
    const below = top + line * lines.length;
    marks.push(element('g', {}, texts.join('') + drawMark(mark, scale, below)));
    top = below + bar + gap;
  }
  const content = drawAxis(scale, top) + marks.join('');
  return element(
    'svg',
    { role: 'img', 'aria-label': label, height: em(top + axisHeight) },
    content,
  );
}

function drawMark(mark: PlotMark, scale: PlotScale, top: number): string {
  if (mark.second) return drawDots(mark, scale, top);
  const { value } = mark;
  const y = em(top + bar * 0.8);
  if (value === undefined) return textAt({ class: 'missing', y }, mark.text);
  const end = scale.placeOf(value);
  const [from, to] = [Math.min(scale.start, end), Math.max(scale.start, end)];
  const rect = element('rect', {
    x: percent(from),
    width: percent(to - from),
    y: em(top),
    height: em(bar),
  });
  const isIn = to - from > inside;
  const place = { class: isIn ? 'in' : 'said', x: percent(to), dx: isIn ? '-0.5em' : '0.5em', y };
  return rect + drawRange(mark, scale, top) + textAt(place, mark.text);
}

function drawRange({ range }: PlotMark, scale: PlotScale, top: number): string {
  if (!range) return '';
  const [x1, x2] = range.map((value) => percent(scale.placeOf(value)));
  const y = em(top + bar / 2);
  return element('line', { class: 'range', x1, x2, y1: y, y2: y });
}

function drawDots({ value, second }: PlotMark, scale: PlotScale, top: number): string {
  const y = em(top + bar / 2);
  const [from, to] = [value, second?.value].map((each) =>
    each === undefined ? undefined : percent(scale.placeOf(each)),
  );
  const dot = (place: string | undefined, name: string): string =>
    place === undefined ? '' : element('circle', { class: name, cx: place, cy: y, r: '0.36em' });
  const way =
    from !== undefined && to !== undefined
      ? element('line', { class: 'way', x1: from, x2: to, y1: y, y2: y })
      : '';
  return way + dot(from, 'from') + dot(to, 'to');
}

/** The axis lies behind the marks: thin lines, named at the bottom. */
function drawAxis(scale: PlotScale, bottom: number): string {
  const y = em((bottom + axisHeight * 0.8) / axisSize);
  const lines = scale.ticks.map(({ place, text }) => {
    const x = percent(place);
    const anchor = place < 4 ? 'start' : place > 96 ? 'end' : 'middle';
    return (
      element('line', { x1: x, x2: x, y1: 0, y2: em(bottom) }) +
      textAt({ x, y, 'text-anchor': anchor, 'font-size': em(axisSize) }, text)
    );
  });
  return element('g', { class: 'axis' }, lines.join(''));
}

const textAt = (attributes: Record<string, string | undefined>, text: string): string =>
  element('text', attributes, escapeXml(text));

const em = (height: number): string => `${Math.round(height * 100) / 100}em`;
const percent = (place: number): string => `${Math.round(place * 100) / 100}%`;
