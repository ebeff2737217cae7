import type { Block } from '../../model/blocks.ts';
import { langs } from '../../model/lang.ts';
import type { TableSettings } from '../../schema/tables.ts';
import { plotOfTable } from '../../tables/plot.ts';
import { readTable, type Line } from '../../tables/table.ts';
import type { ReadArticle } from '../collection.ts';
import { kindName } from '../kind-name.ts';
import { nearestHint } from '../nearest.ts';
import { blocksById } from '../paired-blocks.ts';
import type { Finding } from '../problem.ts';
import { nameOfPlace, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** `tables` in an article's `article.yaml` names tables of the article, their columns and rows, and asks for what their cells can give. */
export const checkTableSettings: Rule = ({ articles }) =>
  articles.flatMap((article) => {
    const half = langs.map((lang) => article.halves[lang]).find((half) => half && !half.syntax);
    const tables = Object.entries(article.facts.value?.tables ?? {});
    return half ? tables.flatMap(([id, settings]) => checkTable(article, half, id, settings)) : [];
  });

function checkTable(
  { facts }: ReadArticle,
  half: ReadHalf,
  id: string,
  settings: TableSettings,
): Finding[] {
  const findingAtKeys = (keys: string[], message: string): Finding => ({
    file: facts.path,
    ...facts.placeOf(['tables', id, ...keys]),
    message,
  });
  const blocks = blocksById(half);
  const block = blocks.get(id);
  if (block?.kind !== 'table') {
    const found = block ? `a ${kindName(block)} (${nameOfPlace(half, block)})` : 'none';
    const message = `Expected "${id}" to be the id of a table, but found ${found}.`;
    return [findingAtKeys([], message + (block ? '' : nearestHint(id, idsOfTables(blocks))))];
  }
  const { columns, rows } = readTable(block.node, settings);
  const ids = rows.map(({ name }) => name);
  const strangers: [keys: string[], message: string][] = [
    ...Object.keys(settings.columns)
      .filter((name) => Number(name) > columns.length)
      .map((name): [string[], string] => [['columns', name], columnMessage(name, columns)]),
    ...Object.keys(settings.rows)
      .filter((name) => !ids.includes(name))
      .map((name): [string[], string] => [['rows', name], rowMessage(name, ids)]),
  ];
  const { baseline } = settings;
  if (typeof baseline === 'number' && baseline > columns.length) {
    strangers.push([['baseline'], columnMessage(String(baseline), columns)]);
  }
  if (typeof baseline === 'string' && !ids.includes(baseline)) {
    strangers.push([['baseline'], rowMessage(baseline, ids)]);
  }
  return [
    ...strangers.map(([keys, message]) => findingAtKeys(keys, message)),
    ...[columns, rows].flatMap((lines, axis) =>
      lines
        .filter(({ type, settings }) => settings.better !== undefined && type === 'text')
        .map(({ name }) => {
          const message = `Expected the cells of a line with "better" to be numbers or answers, but found text.`;
          return findingAtKeys([axis === 0 ? 'columns' : 'rows', name, 'better'], message);
        }),
    ),
    ...checkPlot(block, settings).map((message) => findingAtKeys(['plot'], message)),
  ];
}

function checkPlot(block: Block, settings: TableSettings): string[] {
  const { plot } = settings;
  if (plot === undefined || plot === 'none') return [];
  const drawn = plotOfTable(readTable(block.node, settings))?.kind;
  if (drawn === plot) return [];
  return drawn === undefined
    ? ['Expected a line of at least two numbers in one unit to draw, but found none.']
    : ['Expected two columns of numbers in one unit to draw as dots, but found other columns.'];
}

const columnMessage = (name: string, columns: Line[]): string =>
  `Expected one of the columns 1 to ${columns.length}, but found ${name}.`;

const rowMessage = (name: string, ids: string[]): string =>
  `Expected "${name}" to be the id of a row of this table, but found none.${nearestHint(name, ids)}`;

const idsOfTables = (blocks: Map<string, Block>): string[] =>
  [...blocks].filter(([, { kind }]) => kind === 'table').map(([id]) => id);
