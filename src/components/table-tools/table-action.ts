import type { TableAction } from '../data-table/state.ts';

/** Gives what an event in a table asks for; undefined where it asks for nothing of the table. */
export function actionFromEvent(type: string, target: Element): TableAction | undefined {
  if (type === 'click') return actionFromClick(target);
  if (type === 'input') {
    const isFind = target instanceof HTMLInputElement && target.dataset['does'] === 'find';
    return isFind ? { does: 'find', words: target.value } : undefined;
  }
  if (target instanceof HTMLSelectElement) return { does: 'baseline', line: target.value };
  if (!(target instanceof HTMLInputElement)) return undefined;
  if (target.type === 'radio') return { does: 'plot', isOn: target.value === 'plot' };
  if (target.type === 'checkbox') return { does: 'hide', line: Number(target.dataset['column']) };
  return undefined;
}

function actionFromClick(target: Element): TableAction | undefined {
  const button = target.closest<HTMLElement>('button');
  const { line, does, opens } = button?.dataset ?? {};
  if (button && opens !== undefined) toggleDrawer(button, opens);
  if (line !== undefined) return { does: 'sort', line: Number(line) };
  switch (does) {
    case 'flip':
    case 'differ':
    case 'both':
    case 'reset':
      return { does };
    default:
      return undefined;
  }
}

/** One drawer is open at a time. */
function toggleDrawer(button: HTMLElement, name: string): void {
  const tools = button.closest('.tools');
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  for (const opener of tools?.querySelectorAll('[data-opens]') ?? []) {
    opener.setAttribute('aria-expanded', String(opener === button && !isOpen));
  }
  for (const drawer of tools?.querySelectorAll<HTMLElement>('.drawer') ?? []) {
    drawer.hidden = isOpen || !drawer.classList.contains(name);
  }
}
