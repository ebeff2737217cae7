// What a search engine or a chat shows under a page's title.
import { widthOf } from '../model/text-width.ts';

/** The widths between which a description stays: shorter says too little, longer is cut by whoever shows it. */
export const descriptionWidth = { least: 50, most: 160 };

/** Gives as many whole sentences of a text as there is room for; of a first one that is too long, its beginning. */
export function describe(text: string, most: number = descriptionWidth.most): string {
  const sentences =
    text.trim().match(/[^。！？.!?]*(?:[.!?](?!\s|$)[^。！？.!?]*)*[。！？.!?]?\s*/g) ?? [];
  let described = '';
  for (const sentence of sentences) {
    if (widthOf((described + sentence).trim()) > most) break;
    described += sentence;
  }
  return described.trim() || beginningOf(text.trim(), most);
}

/** Gives a text that is too short with a second one after it, as far as that fits. */
export function lengthen(text: string, more: string): string {
  if (widthOf(text) >= descriptionWidth.least) return text;
  const gap = /[。！？]$/.test(text) ? '' : ' ';
  return `${text}${gap}${describe(more, descriptionWidth.most - widthOf(text) - 1)}`;
}

/** Cut after a clause where one ends in the second half, else after a word. */
function beginningOf(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > most - 1) break;
    kept += character;
  }
  const clause = /^[\s\S]*[，；：,;:](?=[^，；：,;:]*$)/.exec(kept)?.[0] ?? '';
  const word = kept.replace(/[\p{Script=Latin}\d’'.-]+$/u, '').trim() || kept;
  const cut = widthOf(clause) > most / 2 ? clause : word;
  return `${cut.replace(/[\s，；：,;:、]+$/, '')}…`;
}
