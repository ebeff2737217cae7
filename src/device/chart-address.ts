// The page's address holds the chart that is being written: to share it is to copy the address, and
// nothing needs to be stored on the device.
import {
  fragmentFromSource,
  sourceFromFragment,
  type Shared,
} from '../diagrams/editor/share-fragment.ts';

/** Reads the chart in the page's address. */
export const chartInAddress = (): Promise<Shared> => sourceFromFragment(location.hash);

/** Puts a chart into the page's address, or takes it out. */
export async function keepInAddress(source: string, isStillWanted: () => boolean): Promise<void> {
  const own = location.pathname + location.search;
  const fragment = source.trim() === '' ? '' : await fragmentFromSource(source);
  if (isStillWanted()) history.replaceState(history.state, '', own + fragment);
}

/** Lets the switch to the other language take the chart along. */
export function keepInLanguageSwitch(signal: AbortSignal): void {
  const keep = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('language-switch a') : undefined;
    // The switch itself has just set the address, at an earlier stop of the same event.
    if (link instanceof HTMLAnchorElement) link.hash = location.hash;
  };
  for (const type of ['pointerdown', 'focusin', 'click']) {
    document.addEventListener(type, keep, { signal });
  }
}
