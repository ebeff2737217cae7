import { boxOf, findPassageInView } from './passage-in-view.ts';

/** What was kept last, and how far the page was scrolled then: whoever has not moved since is still at it. */
let last: { passage: Element; scrolled: number } | undefined;

/**
 * Changes the page while what is read stays at its height on the screen: the passage in view, or the
 * given element. The change and the scrolling that makes up for it come in the same frame.
 */
export function keepInView(change: () => void, kept?: Element): void {
  const root = document.documentElement;
  const passage = kept ?? (last?.scrolled === scrollY ? last.passage : findPassageInView());
  const box = passage && boxOf(passage);
  const before = box?.getBoundingClientRect().top ?? 0;
  const focused = document.activeElement;
  // The browser's own scroll anchoring would make up for the same change a second time.
  root.dataset['keeping'] = '';
  document.body.style.paddingBlockEnd = '';
  change();
  if (box) holdAt(box, before);
  last = passage && { passage, scrolled: scrollY };
  // What was moved about in the page has lost the focus.
  if (focused !== document.activeElement && focused instanceof HTMLElement) {
    focused.focus({ preventScroll: true });
  }
  requestAnimationFrame(() => requestAnimationFrame(() => delete root.dataset['keeping']));
}

function holdAt(box: Element, height: number): void {
  const moved = (): number => box.getBoundingClientRect().top - height;
  scrollBy({ top: moved(), behavior: 'instant' });
  // The page has become too short to be scrolled so far: it is given room at its end.
  const short = moved();
  if (short < 1) return;
  document.body.style.paddingBlockEnd = `${Math.ceil(short)}px`;
  scrollBy({ top: moved(), behavior: 'instant' });
}
