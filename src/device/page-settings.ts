// The settings that shape the page stand as attributes of the root, which `inline.js` sets before
// the first paint; from then on the attributes are what counts, also where storage is blocked.
import { keptValue, readPageSetting, type PageSetting } from '../model/reading-settings.ts';
import { writeSetting } from './settings.ts';

/** The event by which the document tells that a setting of the page has changed. */
export const settingsChanged = 'watershed:settings-changed';

/** Gives the value by which the page is shaped now. */
export const currentSetting = (name: PageSetting): string =>
  readPageSetting(name, document.documentElement.dataset[name]);

/** Shapes the page by a value; one that the setting does not have counts as its default. */
export function showSetting(name: PageSetting, value: string | null | undefined): void {
  const kept = keptValue(name, readPageSetting(name, value));
  const { documentElement: root } = document;
  if (kept === undefined) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, kept);
  document.dispatchEvent(new CustomEvent(settingsChanged));
}

/** Shapes the page by a value that the reader chose, and keeps it. */
export function chooseSetting(name: PageSetting, value: string): void {
  writeSetting(name, keptValue(name, value));
  showSetting(name, value);
}
