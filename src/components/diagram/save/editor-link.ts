import { fragmentFromSource } from '../../../diagrams/editor/share-fragment.ts';

/** Makes a chart's link to the editor hold the chart's source. */
export async function fillEditorLink(diagram: HTMLElement): Promise<void> {
  const link = diagram.querySelector<HTMLAnchorElement>('a[data-tool=open]');
  const source = diagram.closest('figure')?.querySelector('pre')?.textContent;
  if (link?.hash === '' && source) link.hash = await fragmentFromSource(source);
}
