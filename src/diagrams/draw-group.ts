import { drawLabel, emphasisOf } from './draw-label.ts';
import { partKey, type Drawing } from './draw-node.ts';
import { smallText } from './fit-label.ts';
import type { Frame } from './layout.ts';
import { labelAttributes } from './label-attributes.ts';
import { onOneLine } from './one-line.ts';
import type { PairGraph } from './pair-graph.ts';
import { titleTop } from './title-place.ts';
import { element } from './xml.ts';

/** Draws a group: its frame and title, and what it holds. */
export function drawGroup(
  group: PairGraph['groups'][number],
  drawing: Drawing,
  content: string,
): string {
  const { chart, layout, lang, words } = drawing;
  const { zh, en } = chart.pair.words;
  const { id } = group;
  const { title, ...box } = layout.groups[id] as Frame;
  const label = onOneLine(chart.pair.words[lang].groups[id] ?? '', lang);
  const lines = { zh: chart.lines.zh.groups[id] ?? [], en: chart.lines.en.groups[id] ?? [] };
  const count = Math.max(lines.zh.length, lines.en.length);
  const transform = `translate(${box.x + title} ${box.y})`;
  const middle = titleTop + (count * smallText.line) / 2;
  return element(
    'g',
    {
      class: groupClass(group),
      [partKey('group', drawing)]: id,
      ...(drawing.isTurned
        ? {}
        : {
            id: `${chart.id}-${id}`,
            role: 'graphics-object',
            'aria-roledescription': words.group,
            'aria-label': label || words.group,
            ...labelAttributes({ zh: zh.groups[id] ?? '', en: en.groups[id] ?? '' }, lines),
          }),
    },
    element('rect', { ...box, rx: 6 }) +
      element(
        'g',
        { class: 'title', transform },
        drawLabel(lines, smallText, [0, middle], emphasisOf(chart.pair.words, 'groups', id)),
      ) +
      content,
  );
}

/** The classes of a group: its colour, and how its line is drawn. */
export const groupClass = ({ role, stroke }: PairGraph['groups'][number]): string =>
  ['group', role, stroke].filter((name) => name !== undefined).join(' ');
