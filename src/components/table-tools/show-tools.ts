import type { TableView } from '../../tables/table-view.ts';

/** Lets the headers and tools of a table say how it is arranged. */
export function showTools(
  element: HTMLElement,
  view: TableView,
  { shown, all }: { shown: number; all: number },
): void {
  const { sort } = view;
  for (const button of element.querySelectorAll<HTMLElement>('.sort')) {
    const isSorted = sort?.line === Number(button.dataset['line']) && !button.closest('[hidden]');
    const head = button.closest('th');
    if (isSorted) head?.setAttribute('aria-sort', sort.isDown ? 'descending' : 'ascending');
    else head?.removeAttribute('aria-sort');
  }
  const pressed = { flip: view.isFlipped, differ: view.isDiffering, both: view.isBoth };
  for (const [name, is] of Object.entries(pressed)) {
    element.querySelector(`[data-does=${name}]`)?.setAttribute('aria-pressed', String(is));
  }
  for (const box of element.querySelectorAll<HTMLInputElement>('[data-column]')) {
    const column = Number(box.dataset['column']);
    box.checked = !view.hidden.includes(column);
    // The last column stays.
    const left = element.querySelectorAll('[data-column]').length - view.hidden.length;
    box.disabled = box.checked && left === 1;
  }
  const find = element.querySelector<HTMLInputElement>('[data-does=find]');
  if (find && find.value !== view.find) find.value = view.find;
  const select = element.querySelector('select');
  if (select) select.value = view.baseline ?? element.getAttribute('baseline') ?? 'none';
  const radio = element.querySelector<HTMLInputElement>(
    `[value=${view.isPlot ? 'plot' : 'table'}]`,
  );
  if (radio && !radio.checked) radio.checked = true;
  const status = element.querySelector('.tools [role=status]');
  const found = document.getElementById('table-tools')?.dataset['found'] ?? '';
  const sentence = found.replace('{}', String(shown)).replace('{all}', String(all));
  if (status) status.textContent = shown === all ? '' : sentence;
}
