import { fetchOtherTable } from '../../../device/other-language.ts';
import { cellWords } from './carried.ts';
import type { WrittenLines } from '../placing/place-lines.ts';

/** The other language of a table, as it stands on its own page. */
export interface OtherCells {
  /** The BCP-47 tag of the other language. */
  lang: string;
  heads: DocumentFragment[];
  /** By the id of the row. */
  rows: Map<string, DocumentFragment[]>;
}

/** Fetches a table in the other language; throws where that fails, undefined where there is none. */
export async function fetchOtherCells(table: Element): Promise<OtherCells | undefined> {
  const text = table.closest('bilingual-text');
  const id = table.closest('figure')?.id;
  if (!text || id === undefined) return undefined;
  const cells = await fetchOtherTable(text.getAttribute('other-address') ?? '', id);
  return { lang: text.getAttribute('other-lang') ?? '', ...cells };
}

/** Sets the other language under each cell whose words differ from it, or takes it away again. */
export function showOtherCells(
  other: OtherCells,
  { heads, rows }: WrittenLines,
  ids: string[],
  isShown: boolean,
): void {
  const show = (cells: Iterable<HTMLElement>, words: DocumentFragment[] | undefined): void => {
    [...cells].forEach((cell, index) => {
      const present = cell.querySelector(':scope > .also');
      const part = words?.[index];
      if (!isShown) present?.remove();
      if (!isShown || present || !part || part.textContent.trim() === cellWords(cell)) return;
      const also = document.createElement('span');
      also.className = 'also';
      also.lang = other.lang;
      also.append(part.cloneNode(true));
      cell.append(also);
    });
  };
  show(heads, other.heads);
  rows.forEach((row, index) => {
    show(row.cells, other.rows.get(ids[index] ?? ''));
  });
}
