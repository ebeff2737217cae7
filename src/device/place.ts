// Where the reader was in a page whose text becomes longer or shorter after it was laid out first,
// with the other language or with letters that come late: the browser's own memory, a number of
// pixels, would lead to another passage.
import { boxOf, findPassageInView } from './passage-in-view.ts';

interface Place {
  id: string;
  /** The height of the passage on the screen, in CSS pixels. */
  top: number;
}

/** For how many frames the page is held at a place. */
const settling = 12;

/** Notes the passage in view in the history, for the way back to this page; where the page will grow by much, the browser is told to leave it there. */
export function notePlace(willGrow: boolean): void {
  const passage = findPassageInView();
  const place: Place | undefined = passage && {
    id: passage.id,
    top: boxOf(passage).getBoundingClientRect().top,
  };
  history.replaceState({ ...(history.state as object | null), place }, '');
  if (willGrow && place) history.scrollRestoration = 'manual';
}

/** Scrolls to the passage that was noted and gives it; undefined where none was. */
export function passageToReturnTo(): Element | undefined {
  const place = notedPlace();
  history.scrollRestoration = 'auto';
  const passage = place && document.getElementById(place.id);
  if (!passage) return undefined;
  const moved = boxOf(passage).getBoundingClientRect().top - place.top;
  scrollBy({ top: moved, behavior: 'instant' });
  return passage;
}

/** Once the page stands with its letters, puts the passage that was noted where it was; whoever has moved meanwhile is left alone. */
export async function settlePlace(signal: AbortSignal): Promise<void> {
  if (!notedPlace()) return;
  const moved = new AbortController();
  const given = AbortSignal.any([signal, moved.signal]);
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(type, () => moved.abort(), { signal: given, passive: true });
  }
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve, { signal: given, once: true });
    });
  }
  await document.fonts.ready;
  // The browser puts back what it remembers about now, and has no event for it.
  for (let frame = 0; frame < settling && !given.aborted; frame += 1) {
    passageToReturnTo();
    await new Promise(requestAnimationFrame);
  }
  moved.abort();
}

const notedPlace = (): Place | undefined => ((history.state ?? {}) as { place?: Place }).place;
