// The labels of a chart set for both languages: every box is as large as the language that needs
// more, so that a change of language moves nothing.
import { langs, type Lang } from '../model/lang.ts';
import {
  fitEdgeLabel,
  fitGroupLabel,
  fitNode,
  nodeText,
  smallText,
  type FittedLabel,
  type Setting,
  type Size,
} from './fit-label.ts';
import { mapValues } from './map-values.ts';
import type { Font } from './measure-text.ts';
import { ownValue } from './own-value.ts';
import type { ChartWords, PairGraph } from './pair-graph.ts';

/** The lines of each label in one language, by the ids of what they stand on. */
export interface Lines {
  nodes: Record<string, string[]>;
  groups: Record<string, string[]>;
  edges: Record<string, string[]>;
}

/** The sizes that hold the labels of both languages. */
export interface Sizes {
  nodes: Record<string, Size>;
  groups: Record<string, Size>;
  edges: Record<string, Size>;
}

type Place = keyof Lines;

/** The ratio of the mean widths of English text in weight 650 and 400 of the shipped font. */
const boldStretch = 1.06;

/** The labels of a chart in both languages, and the sizes that hold them. */
export interface SetLabels {
  lines: Record<Lang, Lines>;
  sizes: Sizes;
}

/** Sets the labels of a chart. */
export function setLabels(pair: PairGraph, setting?: Setting): SetLabels {
  const fitted = { zh: fitWords(pair, 'zh', setting), en: fitWords(pair, 'en', setting) };
  return {
    lines: { zh: linesOf(fitted.zh), en: linesOf(fitted.en) },
    sizes: {
      nodes: largest(fitted, 'nodes'),
      groups: largest(fitted, 'groups'),
      edges: largest(fitted, 'edges'),
    },
  };
}

function fitWords(
  pair: PairGraph,
  lang: Lang,
  setting: Setting | undefined,
): Record<Place, Record<string, FittedLabel>> {
  const { nodes, groups, edges, emphasis }: ChartWords = pair.words[lang];
  const fontOf = (place: Place, id: string, size: number): Font => {
    const isStrong = ownValue(emphasis[place], id)?.some(({ kind }) => kind === 'strong');
    return { size, lang, ...(isStrong ? { stretch: boldStretch } : {}) };
  };
  const fitNodeOf = ({ id, shape }: PairGraph['nodes'][number]) =>
    fitNode(shape, nodes[id] ?? '', fontOf('nodes', id, nodeText.size), setting);
  return {
    nodes: Object.fromEntries(pair.nodes.map((node) => [node.id, fitNodeOf(node)])),
    groups: mapValues(groups, (label, id) =>
      fitGroupLabel(label, fontOf('groups', id, smallText.size)),
    ),
    edges: mapValues(edges, (label, id) =>
      fitEdgeLabel(label, fontOf('edges', id, smallText.size)),
    ),
  };
}

const linesOf = (fitted: Record<Place, Record<string, FittedLabel>>): Lines => ({
  nodes: mapValues(fitted.nodes, ({ lines }) => lines),
  groups: mapValues(fitted.groups, ({ lines }) => lines),
  edges: mapValues(fitted.edges, ({ lines }) => lines),
});

function largest(
  fitted: Record<Lang, Record<Place, Record<string, FittedLabel>>>,
  place: Place,
): Record<string, Size> {
  const ids = new Set(langs.flatMap((lang) => Object.keys(fitted[lang][place])));
  return Object.fromEntries(
    Array.from(ids, (id) => {
      const all = langs.flatMap((lang) => fitted[lang][place][id] ?? []);
      const width = Math.max(...all.map((label) => label.width));
      return [id, { width, height: Math.max(...all.map((label) => label.height)) }];
    }),
  );
}
