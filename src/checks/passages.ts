// What is compared between the languages: each text of one opposite its counterpart.
import { childrenOf, type Node } from '../markdown/nodes.ts';
import { joinProse, proseOf, type InlineCode } from '../markdown/prose.ts';
import type { Block } from '../model/blocks.ts';
import type { Graph } from '../diagrams/graph.ts';
import { keyedEdges } from '../diagrams/pair-graph.ts';
import type { Collection } from './collection.ts';
import { frontMatterName } from './passage-names.ts';
import { frontMatterTexts, maskCode, sourceLines, type HalfText } from './half-texts.ts';
import { pairedBlocks, type BlockPair, type ReadPair } from './paired-blocks.ts';
import { placeOfNode, placeOfOffset, type ReadHalf } from './read-half.ts';

/** A text in both languages. */
export interface Passage {
  /** The id of the block, of a label that of its diagram; in front matter `<slug>.<key>`. */
  id: string;
  zh: HalfText;
  en: HalfText;
}

/** Gives the passages of a pair: front matter, blocks with the same id, labels of the same node; inline code as its content, or as one mark. */
export function passagesOf(
  pair: ReadPair,
  graphs: Collection['graphs'],
  code: InlineCode,
): Passage[] {
  const blocks = pairedBlocks(pair).filter(({ zh, en }) => zh.kind === en.kind);
  return [
    ...frontMatterPassages(pair, code),
    ...blocks.flatMap((blocks) =>
      blocks.zh.kind === 'diagram'
        ? diagramPassages(pair, blocks, graphs)
        : [
            {
              id: blocks.id,
              zh: blockText(pair.zh, blocks.zh, code),
              en: blockText(pair.en, blocks.en, code),
            },
          ],
    ),
  ];
}

function frontMatterPassages(pair: ReadPair, code: InlineCode): Passage[] {
  const read = (half: ReadHalf) =>
    new Map(
      frontMatterTexts(half).map(({ text, keys }) => [
        frontMatterName(half.slug, keys),
        { text: maskCode(text, code), placeOf: () => half.data.placeOf(keys) },
      ]),
    );
  const others = read(pair.en);
  return [...read(pair.zh)].flatMap(([id, zh]) => {
    const en = others.get(id);
    return en ? [{ id, zh, en }] : [];
  });
}

function blockText(half: ReadHalf, block: Block, code: InlineCode): HalfText {
  const runs = runsOf(block).map((node) => proseOf(childrenOf(node), half.text, code));
  const { text, offsets } = joinProse(runs);
  return { text, placeOf: (index) => placeOfOffset(half.text, offsets[index] ?? 0) };
}

/** The nodes that hold a block's own words: of a table the caption and the header; code is compared elsewhere. */
function runsOf({ kind, node, anchor }: Block): Node[] {
  if (kind === 'code') return [];
  if (kind === 'row') return childrenOf(node);
  if (kind === 'item') return childrenOf(node).slice(0, 1);
  const [header] = childrenOf(node);
  return kind === 'table' && header ? [anchor, ...childrenOf(header)] : [node];
}

/** Labels are joined by what they belong to; where the graphs differ, another rule says so. */
function diagramPassages(
  pair: ReadPair,
  { id, zh, en }: BlockPair,
  graphs: Collection['graphs'],
): Passage[] {
  const [left, right] = [graphs.get(zh.node), graphs.get(en.node)];
  if (!left?.ok || !right?.ok) return [];
  const others = labelsOf(right.graph);
  return [...labelsOf(left.graph)].flatMap(([key, label]) => {
    const other = others.get(key);
    if (other === undefined) return [];
    return [{ id, zh: labelText(pair.zh, zh.node, label), en: labelText(pair.en, en.node, other) }];
  });
}

function labelsOf({ title, description, nodes, groups, edges }: Graph): Map<string, string> {
  return new Map([
    ['title', title],
    ['description', description],
    ...[...nodes, ...groups].map(({ id, label }) => [`node ${id}`, label] as const),
    ...keyedEdges(edges).map(([ends, { label }]) => [`edge ${ends}`, label] as const),
  ]);
}

/** A label stands on the line of the fence that has its first words, as far as can be told. */
function labelText(half: ReadHalf, fence: Node, label: string): HalfText {
  const [words = ''] = label.split('\n');
  const line = sourceLines(half, fence).find(({ text }) => text.includes(words));
  const place = line
    ? { line: line.line, column: line.text.indexOf(words) + 1 }
    : placeOfNode(fence);
  return { text: label, placeOf: () => place };
}
