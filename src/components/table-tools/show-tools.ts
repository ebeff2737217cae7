import type { TableView } from '../../tables/table-view.ts';

/** Lets the headers and tools of a table say how it is arranged. */
export function showTools(
  element: HTMLElement,
  view: TableView,
  { shown, all }: { shown: number; all: number },
): void {
  // Nothing is looked for among the rows, of which there can be a thousand.
  const [region, tools] = [element.firstElementChild, element.lastElementChild];
  for (const table of region?.children ?? []) showSort(table as HTMLTableElement, view);
  if (!tools) return;
  const pressed = { flip: view.isFlipped, differ: view.isDiffering, both: view.isBoth };
  for (const [name, is] of Object.entries(pressed)) {
    tools.querySelector(`[data-does=${name}]`)?.setAttribute('aria-pressed', String(is));
  }
  for (const box of tools.querySelectorAll<HTMLInputElement>('[data-column]')) {
    const column = Number(box.dataset['column']);
    box.checked = !view.hidden.includes(column);
    // The last column stays.
    const left = tools.querySelectorAll('[data-column]').length - view.hidden.length;
    box.disabled = box.checked && left === 1;
  }
  const find = tools.querySelector<HTMLInputElement>('[data-does=find]');
  if (find && find.value !== view.find) find.value = view.find;
  const select = tools.querySelector('select');
  if (select) select.value = view.baseline ?? element.getAttribute('baseline') ?? 'none';
  const radio = tools.querySelector<HTMLInputElement>(`[value=${view.isPlot ? 'plot' : 'table'}]`);
  if (radio && !radio.checked) radio.checked = true;
  const status = tools.querySelector('[role=status]');
  const found = document.getElementById('table-tools')?.dataset['found'] ?? '';
  const sentence = found.replace('{}', String(shown)).replace('{all}', String(all));
  if (status) status.textContent = shown === all ? '' : sentence;
}

function showSort({ hidden, tHead }: HTMLTableElement, { sort }: TableView): void {
  for (const button of tHead?.querySelectorAll<HTMLElement>('.sort') ?? []) {
    const head = button.closest('th');
    const isSorted = sort?.line === Number(button.dataset['line']) && !hidden && !head?.hidden;
    if (isSorted) head?.setAttribute('aria-sort', sort.isDown ? 'descending' : 'ascending');
    else head?.removeAttribute('aria-sort');
  }
}
