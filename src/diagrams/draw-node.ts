import type { Lang } from '../model/lang.ts';
import type { DiagramWords } from '../words/words.ts';
import type { Chart } from './chart.ts';
import { drawLabel, emphasisOf } from './draw-label.ts';
import { drawShape } from './draw-shape.ts';
import { nodeText } from './fit-label.ts';
import type { Box } from './boxes.ts';
import { shapeSize } from './shape-size.ts';
import type { Layout } from './layout.ts';
import type { NodeKind } from './node-kind.ts';
import { lookOf } from './looks/look-of.ts';
import { labelAttributes, noteAttributes } from './label-attributes.ts';
import { onOneLine } from './one-line.ts';
import { ownValue } from './own-value.ts';
import type { PairGraph } from './pair-graph.ts';
import { element, escapeXml } from './xml.ts';

/** What drawing a part of a chart needs to know. */
export interface Drawing {
  chart: Chart;
  layout: Layout;
  /** The language shown, and that of names and tooltips. */
  lang: Lang;
  words: DiagramWords;
  kinds: Map<string, NodeKind>;
  /** Set for a second drawing on the same page: its parts have names of their own, and are told to nobody. */
  isTurned?: boolean;
}

/** The name of the attribute that says which part of the chart an element is. */
export const partKey = (
  kind: 'node' | 'group' | 'label' | 'edge',
  { isTurned }: Pick<Drawing, 'isTurned'>,
): string => `data-${isTurned ? 'turned-' : ''}${kind}`;

/** Draws a node: a named symbol, or a link where it leads somewhere. */
export function drawNode(node: PairGraph['nodes'][number], drawing: Drawing): string {
  const { chart, layout, lang, words, kinds } = drawing;
  const { id, shape, role, stroke } = node;
  const box = layout.nodes[id] as Box;
  const own = chart.pair.words[lang];
  const kind = kinds.get(id) ?? 'step';
  const link = ownValue(own.links, id);
  const tooltip = ownValue(own.tooltips, id) ?? unseenLabel();
  const lines = { zh: chart.lines.zh.nodes[id] ?? [], en: chart.lines.en.nodes[id] ?? [] };
  return element(
    link === undefined ? 'g' : 'a',
    {
      href: link,
      class: ['node', kind, role, stroke].filter((name) => name !== undefined).join(' '),
      [partKey('node', drawing)]: id,
      'data-shape': shape,
      ...(drawing.isTurned ? {} : told()),
      transform: translate(box),
    },
    (tooltip === undefined ? '' : element('title', {}, escapeXml(tooltip))) +
      drawShape(shape, shapeSize(shape, box, layout.direction)) +
      drawLabel(
        lines,
        nodeText,
        lookOf(shape).at?.(box),
        emphasisOf(chart.pair.words, 'nodes', id),
      ),
  );

  /** A mark too small for its label shows it to who points at it. */
  function unseenLabel(): string | undefined {
    const label = own.nodes[id] ?? '';
    return lookOf(shape).wordless && label !== id ? onOneLine(label, lang) : undefined;
  }

  /** What links name, what a screen reader is told, and what the walk says. */
  function told(): Record<string, string | undefined> {
    const { zh, en } = chart.pair.words;
    const symbol = { role: 'graphics-symbol', 'aria-roledescription': words[kind] };
    return {
      id: `${chart.id}-${id}`,
      ...noteAttributes(chart.pair.words, id),
      ...(link === undefined ? symbol : {}),
      'aria-label': onOneLine(own.nodes[id] ?? '', lang) || words[kind],
      ...labelAttributes({ zh: zh.nodes[id] ?? '', en: en.nodes[id] ?? '' }, lines),
    };
  }
}

/** The `transform` that puts what is drawn round a centre into its box. */
export const translate = ({ x, y, width, height }: Box): string =>
  `translate(${x + width / 2} ${y + height / 2})`;
