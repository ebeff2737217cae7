// What a reader takes along from a chart. Loaded when it is first asked for.
import { copy } from '../../../device/copy.ts';
import { saveFile } from '../../../device/save-file.ts';
import type { ChartView } from '../drawing/chart-view.ts';
import { pngFromDrawing } from './png-from-drawing.ts';
import { svgFromDrawing } from './svg-from-drawing.ts';

/** Copies or saves what a button of the menu names; gives what is to be said of it. */
export async function takeAway(
  diagram: HTMLElement,
  button: HTMLButtonElement,
  view: ChartView,
  place: string | undefined,
): Promise<string> {
  const { words, svg } = view;
  const chart = diagram.getAttribute('chart') ?? '';
  const tool = button.dataset['tool'] ?? '';
  button.closest<HTMLElement>('[popover]')?.hidePopover();
  const figure = diagram.closest('figure');
  const texts: Record<string, () => string> = {
    'copy-link': () => linkTo(chart),
    'copy-place': () => linkTo(`${chart}-${place ?? ''}`),
    'copy-source': () => figure?.querySelector('pre')?.textContent ?? '',
    'copy-outline': () =>
      [captionOf(figure)]
        .concat(Array.from(figure?.querySelectorAll('details li') ?? [], (li) => li.textContent))
        .join('\n'),
  };
  const text = texts[tool];
  try {
    if (text) await copy({ text: text() });
    else if (tool === 'save-svg') {
      saveFile(`${chart}.svg`, new Blob([svgFromDrawing(svg)], { type: 'image/svg+xml' }));
    } else saveFile(`${chart}.png`, await pngFromDrawing(svg));
    return text ? words.copied : '';
  } catch {
    return text ? words.notCopied : words.notSaved;
  }
}

/** The number and the title of a figure. */
const captionOf = (figure: HTMLElement | null): string =>
  Array.from(figure?.querySelector('figcaption')?.childNodes ?? [], (node) =>
    (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
    .filter((text) => text !== '')
    .join(' ');

/** The address of something on this page, without what the page was searched or viewed with. */
const linkTo = (id: string): string =>
  new URL(`${location.pathname}#${encodeURIComponent(id)}`, location.href).href;
