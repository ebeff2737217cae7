import { hostOf, isPart } from './addressable.ts';

/** Puts a control at a passage: beside running text by style alone, beside figures and their parts at their height, and at the end of a heading or a node. */
export function placeControl(control: HTMLElement, passage: Element): void {
  const host = hostOf(passage);
  if (!host) return;
  const isSection = passage.localName === 'section';
  // A heading's name must not be that of the control too: it comes after it.
  if (isSection && host.nextSibling !== control) host.after(control);
  if (!isSection && control.parentElement !== host) host.append(control);
  control.hidden = false;
  const isSpot = isSection || passage.matches('.node');
  const at = isSpot ? 'spot' : passage.matches('p, li') ? 'text' : 'edge';
  control.dataset['at'] = at;
  const box = control.offsetParent?.getBoundingClientRect();
  const target = isSection ? endOf(host) : passage.getBoundingClientRect();
  const top = isPart(passage) || isSection ? target.top - (box?.top ?? 0) : 0;
  control.style.setProperty('--at-top', `${Math.round(top)}px`);
  if (!box || !isSpot) return;
  const rightmost = document.documentElement.clientWidth - control.offsetWidth - 4;
  const start = Math.min(target.right + (isSection ? 8 : -4), rightmost);
  control.style.setProperty('--at-start', `${Math.round(start - box.left)}px`);
}

/** Gives the box of a heading's last line. */
function endOf(heading: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(heading.querySelector(':scope > .own') ?? heading);
  const last = [...range.getClientRects()].findLast(({ width }) => width > 0);
  return last ?? heading.getBoundingClientRect();
}
