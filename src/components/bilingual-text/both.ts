// The heavy part of the view in both languages, loaded when it is first asked for.
import { keepInView } from '../../device/keep-in-view.ts';
import { addLonePassages, ensureOther, fetchOtherHalf } from '../../device/passage-halves.ts';
import { textPassages } from '../../device/passage-line.ts';
import { passageToReturnTo } from '../../device/place.ts';

/** How long after the reader asked, in milliseconds, a change of the page still seems to be the answer. */
const soon = 200;

/** Gives every passage of the text its other half, and calls `show` in the same frame; throws where the other page cannot be had. */
export async function addOtherHalves(text: HTMLElement, show: () => void): Promise<void> {
  const asked = performance.now();
  const other = await fetchOtherHalf(text);
  const passage = isArriving() ? (passageToReturnTo() ?? linkedPassage()) : undefined;
  if (!isArriving() && performance.now() - asked > soon) await hideText();
  keepInView(() => {
    for (const each of textPassages(document)) ensureOther(each, other);
    addLonePassages(other);
    show();
  }, passage);
}

const isArriving = (): boolean => document.documentElement.dataset['view'] === 'arriving';

/** Hides the text, in its place, until it has both languages: what comes late must not be seen to jump. */
function hideText(): Promise<void> {
  document.documentElement.dataset['view'] = 'waiting';
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Gives the passage that the address names, where it is on the screen. */
function linkedPassage(): Element | undefined {
  const passage = document.getElementById(location.hash.slice(1));
  const top = passage?.getBoundingClientRect().top ?? Infinity;
  return passage && top >= 0 && top < innerHeight ? passage : undefined;
}
