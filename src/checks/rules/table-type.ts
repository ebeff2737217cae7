import { childrenOf, type Node } from '../../markdown/nodes.ts';
import { langs } from '../../model/lang.ts';
import type { TableSettings } from '../../schema/tables.ts';
import { isEmptyCell } from '../../tables/read-cell.ts';
import { readTable, type Cell, type Line } from '../../tables/table.ts';
import { blocksById } from '../paired-blocks.ts';
import type { Finding } from '../problem.ts';
import { findingAt, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** Every cell of a column or row whose type `article.yaml` sets is of that type, unless it is empty or lost. */
export const checkTableType: Rule = ({ articles }) =>
  articles.flatMap(({ facts, halves }) =>
    Object.entries(facts.value?.tables ?? {}).flatMap(([id, settings]) =>
      langs.flatMap((lang) => {
        const half = halves[lang];
        const block = half && blocksById(half).get(id);
        return half && block?.kind === 'table' ? otherCells(half, block.node, settings) : [];
      }),
    ),
  );

function otherCells(half: ReadHalf, node: Node, settings: TableSettings): Finding[] {
  const { columns, rows, cells } = readTable(node, settings);
  const body = childrenOf(node).slice(1);
  return cells.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const line = [columns[column], column > 0 ? rows[index] : undefined].find(
        (each) => each?.settings.type !== undefined,
      );
      const place = childrenOf(body[index] ?? node)[column];
      return line && place && contradicts(line, cell)
        ? [findingAt(half, place, messageOf(line, cell, line === columns[column]))]
        : [];
    }),
  );
}

const contradicts = (line: Line, { text, isLost, value }: Cell): boolean =>
  line.type !== 'text' && !isLost && !isEmptyCell(text) && value?.type !== line.type;

const names = {
  number: 'a number',
  version: 'a version',
  date: 'a date',
  answer: '"yes", "no" or "partly"',
  text: 'text',
};

const messageOf = ({ type, name }: Line, { text }: Cell, isColumn: boolean): string =>
  `Expected ${names[type]}, as article.yaml says of ${isColumn ? `column ${name}` : `row "${name}"`}, but found "${text}".`;
