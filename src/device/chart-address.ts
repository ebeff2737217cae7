// The page's address holds the chart that is being written: to share it is to copy the address, and
// nothing needs to be stored on the device.
import {
  fragmentFromSource,
  sourceFromFragment,
  type Shared,
} from '../diagrams/editor/share-fragment.ts';

/** Reads the chart in the page's address. */
export const chartInAddress = (): Promise<Shared> => sourceFromFragment(location.hash);

/** Gives what the page was opened with before it was reloaded, or left and come back to. */
export function chartBefore(): string | undefined {
  const { opened } = (history.state ?? {}) as { opened?: unknown };
  return typeof opened === 'string' ? opened : undefined;
}

/** Puts a chart into the page's address, or takes it out; what the page was opened with stays beside it. */
export async function keepInAddress(
  source: string,
  opened: string,
  isStillWanted: () => boolean,
): Promise<void> {
  const own = location.pathname + location.search;
  const fragment = source.trim() === '' ? '' : await fragmentFromSource(source);
  const state = { ...(history.state as object | null), opened };
  if (isStillWanted()) history.replaceState(state, '', own + fragment);
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
