// A content folder of a test's own: the fixture site, its article with a table of very many rows.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { langs, type Lang } from '#src/model/lang.ts';
import { fixtureContent } from './built-site.ts';

/** How many rows the table has. */
export const rowCount = 1000;

/** The id of the table. */
export const tableId = 't9aa';

const caption = { zh: '一千把壶', en: 'A thousand pots' };
const head = {
  zh: '| 壶 | 水温（°C） | 第一泡（s） | 版本 | 需要温杯 | 说明 |',
  en: '| Pot | Water (°C) | First infusion (s) | Version | Warm the cup | Remark |',
};
const answers = { zh: ['是', '否', '部分'], en: ['Yes', 'No', 'Partly'] };
const remarks = {
  zh: ['细长的嘴，注水慢', '壶身厚，水凉得慢', '适合两个人', '出汤快'],
  en: ['A long spout that pours slowly', 'A thick body that keeps its heat', 'For two', 'Fast'],
};

/** Gives the id of a row. */
export const rowId = (row: number): string => `x${row.toString(36).padStart(3, '0')}`;

/** Gives the heat of the water of a row: sixty values, so that many rows are equal. */
export const heatOf = (row: number): number => 60 + ((row * 7919) % 60) / 2;

/** Makes the folder and gives its path, and what removes it. */
export function makeManyRows(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'watershed-many-rows-'));
  cpSync(fixtureContent, dir, { recursive: true });
  for (const lang of langs) {
    const path = join(dir, 'articles/sample', `${lang}.mdx`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${tableIn(lang)}`);
  }
  const lock = join(dir, 'ids.lock');
  const [note = '', ...ids] = readFileSync(lock, 'utf8').trim().split('\n');
  const all = [...ids, tableId, ...rows.map(rowId)].toSorted();
  writeFileSync(lock, `${[note, ...all].join('\n')}\n`);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

const rows = Array.from({ length: rowCount }, (_, row) => row);

function tableIn(lang: Lang): string {
  const lines = rows.map((row) => {
    const cells = [
      lang === 'zh' ? `第${row + 1}号壶` : `Pot ${row + 1}`,
      heatOf(row).toFixed(1),
      10 + ((row * 104_729) % 300),
      `v1.${(row * 37) % 23}.${(row * 11) % 7}`,
      answers[lang][(row * 13) % 3],
      remarks[lang][(row * 17) % 4],
    ];
    return `| ${cells.join(' | ')} {/* #${rowId(row)} */} |`;
  });
  const rule = '| --- | ---: | ---: | --- | --- | --- |';
  return [`Table: ${caption[lang]} {/* #${tableId} */}`, '', head[lang], rule, ...lines, ''].join(
    '\n',
  );
}
