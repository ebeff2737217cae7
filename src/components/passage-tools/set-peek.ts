import { keepInView } from '../../device/keep-in-view.ts';
import { ensureOther, fetchOtherHalf } from '../../device/passage-halves.ts';
import { lineOf } from '../../device/passage-line.ts';

/** How long the other language may take, in milliseconds, before the page says that it is on its way. */
const patience = 400;

/** Shows or hides a passage's other language under it; tells whether that could be done. */
export async function setPeek(peek: HTMLElement, id: string, isOpen: boolean): Promise<boolean> {
  const text = peek.closest('bilingual-text');
  const passage = document.getElementById(id);
  const line = passage && lineOf(passage);
  if (!text || !line) return false;
  if (!isOpen) {
    keepInView(() => line.removeAttribute('data-peek'));
    return true;
  }
  const say = (detail: '' | 'loading' | 'failed'): void => {
    peek.dispatchEvent(new CustomEvent('passage-tools-changed', { bubbles: true, detail }));
  };
  const waiting = setTimeout(() => say('loading'), patience);
  try {
    const other = await fetchOtherHalf(text);
    keepInView(() => {
      ensureOther(passage, other);
      line.setAttribute('data-peek', '');
    });
    say('');
    return true;
  } catch {
    say('failed');
    return false;
  } finally {
    clearTimeout(waiting);
  }
}
