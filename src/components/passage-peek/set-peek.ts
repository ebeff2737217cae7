import { keepInView } from '../../device/keep-in-view.ts';
import { ensureOther, fetchOtherHalf } from '../../device/passage-halves.ts';
import { lineOf } from '../../device/passage-line.ts';

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
  try {
    const other = await fetchOtherHalf(text);
    keepInView(() => {
      ensureOther(passage, other);
      line.setAttribute('data-peek', '');
    });
    return true;
  } catch {
    peek.dispatchEvent(new Event('passage-peek-failed', { bubbles: true }));
    return false;
  }
}
