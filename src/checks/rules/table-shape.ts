import { childrenOf, textOf, type Node } from '../../markdown/nodes.ts';
import { halvesOf } from '../collection.ts';
import { pairedBlocks, pairOf, type ReadPair } from '../paired-blocks.ts';
import type { Finding } from '../problem.ts';
import { findingAt, nameOfPlace, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** A table has a header over every column, as many cells in every row, and the same shape in both languages. */
export const checkTableShape: Rule = (collection) => [
  ...halvesOf(collection).flatMap((half) => tablesOf(half).flatMap((node) => ragged(half, node))),
  ...collection.articles.flatMap(pairOf).flatMap(differentShapes),
];

const tablesOf = (half: ReadHalf): Node[] =>
  half.blocks.filter(({ kind }) => kind === 'table').map(({ node }) => node);

function ragged(half: ReadHalf, table: Node): Finding[] {
  const [header, ...rows] = childrenOf(table);
  const cells = header ? childrenOf(header) : [];
  const nameless = cells.filter((cell) => textOf(cell).trim() === '');
  const uneven = rows.filter((row) => childrenOf(row).length !== cells.length);
  return [
    ...nameless.map((cell) =>
      findingAt(half, cell, 'Expected every column to have a header, but found an empty cell.'),
    ),
    ...uneven.map((row) => {
      const count = childrenOf(row).length;
      const message = `Expected a row of ${cells.length} cells, as in the header, but found ${count}.`;
      const mend = count > cells.length ? ' Write a "|" inside a cell as "\\|".' : '';
      return findingAt(half, row, message + mend);
    }),
  ];
}

const differentShapes = (pair: ReadPair): Finding[] =>
  pairedBlocks(pair)
    .filter(({ zh, en }) => zh.kind === 'table' && en.kind === 'table')
    .filter(({ zh, en }) => shapeOf(zh.node) !== shapeOf(en.node))
    .map(({ zh, en }) => {
      const place = nameOfPlace(pair.zh, zh);
      const message = `Expected a table of ${shapeOf(zh.node)}, as in ${place}, but found ${shapeOf(en.node)}.`;
      return findingAt(pair.en, en.node, message);
    });

function shapeOf(table: Node): string {
  const [header, ...rows] = childrenOf(table);
  return `${rows.length} rows and ${header ? childrenOf(header).length : 0} columns`;
}
