// Where the reader was in a page that grows after it has loaded: the browser's own memory, a number
// of pixels, would lead to another passage.
import { boxOf, findPassageInView } from './passage-in-view.ts';

interface Place {
  id: string;
  /** The height of the passage on the screen, in CSS pixels. */
  top: number;
}

/** Notes the passage in view in the history, for the way back to this page. */
export function notePlace(): void {
  const passage = findPassageInView();
  if (!passage) return;
  const place: Place = { id: passage.id, top: boxOf(passage).getBoundingClientRect().top };
  history.replaceState({ ...(history.state as object | null), place }, '');
  history.scrollRestoration = 'manual';
}

/** Scrolls to the passage that was noted and gives it; undefined where none was. */
export function passageToReturnTo(): Element | undefined {
  const { place } = (history.state ?? {}) as { place?: Place };
  history.scrollRestoration = 'auto';
  const passage = place && document.getElementById(place.id);
  if (!passage) return undefined;
  const moved = boxOf(passage).getBoundingClientRect().top - place.top;
  scrollBy({ top: moved, behavior: 'instant' });
  return passage;
}
