// What script adds to a table: a button in each header, and the tools below.
import { hasEqualLines, type CarriedTable } from '../../tables/arrange.ts';
import { plainView } from '../../tables/table-view.ts';
import { cellWords } from '../data-table/shown/carried.ts';

/** From how many rows a table is too long to have them as columns. */
const longest = 50;

/** Makes the button that sorts by a line. */
export function sortButton(line: number, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.dataset['line'] = String(line);
  button.setAttribute('aria-label', label);
  return button;
}

/** Gives a table its tools, without those that could do nothing for it. */
export function furnish(
  tools: Element,
  template: HTMLTemplateElement,
  heads: HTMLElement[],
  carried: CarriedTable,
): void {
  const sortBy = template.dataset['sortBy'] ?? '';
  const names = heads.map(cellWords);
  heads.forEach((head, line) => {
    head.append(sortButton(line, sortBy.replace('{}', names[line] ?? '')));
  });
  tools.append(template.content.cloneNode(true));
  addColumnChoices(tools, names);
  addBaselines(tools, names, carried);
  const cannot = [
    carried.texts.length > longest && '[data-does=flip]',
    !hasEqualLines(carried, plainView) && '[data-does=differ]',
    !tools.closest('bilingual-text') && '[data-does=both]',
  ];
  for (const each of cannot) if (each !== false) tools.querySelector(each)?.remove();
}

function addColumnChoices(tools: Element, names: string[]): void {
  const choices = tools.querySelector('fieldset:has(> legend:only-child)');
  if (names.length < 3) return choices?.remove();
  names.forEach((name, column) => {
    if (column === 0) return;
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    box.dataset['column'] = String(column);
    label.append(box, name);
    choices?.append(label);
  });
}

function addBaselines(tools: Element, names: string[], { texts, values }: CarriedTable): void {
  const isCounted = (value: CarriedTable['values'][number][number]): boolean =>
    value !== undefined && !/^(?:version|date|answer)\|?$/.test(value.unit);
  const columns = names.flatMap((name, column) =>
    column > 0 && values.some((row) => isCounted(row[column]))
      ? [{ name, value: `c${column}` }]
      : [],
  );
  const rows = texts
    .slice(0, longest)
    .flatMap(([name = ''], row) =>
      values[row]?.slice(1).some(isCounted) ? [{ name, value: `r${row}` }] : [],
    );
  const select = tools.querySelector('select');
  if (columns.length + rows.length < 2) return select?.closest('label')?.remove();
  for (const [axis, lines] of [
    ['c', columns],
    ['r', rows],
  ] as const) {
    const group = select?.querySelector(`[data-axis=${axis}]`);
    if (lines.length === 0) group?.remove();
    group?.append(...lines.map(({ name, value }) => new Option(name, value)));
  }
}
