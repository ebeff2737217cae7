// A passage in two languages: its own words in one half, the other language's in the other. Whether
// the halves stand beside or under each other, and whether the second is seen, is for the style to say.
import { lineNodes, lineOf } from './passage-line.ts';
import { fetchOther, type OtherText } from './other-language.ts';

/** What the halves must know of the other language. */
export interface OtherHalf {
  text: OtherText;
  /** The BCP-47 tag of the other language. */
  lang: string;
  /** The sentence, in the reader's language, that stands where the other language lacks the passage. */
  missing: string;
  /** The same, where this page lacks a passage of the other one. */
  lone: string;
}

/** Fetches the other language as the attributes of a text's `<bilingual-text>` say; throws where that fails. */
export async function fetchOtherHalf(text: Element): Promise<OtherHalf> {
  return {
    text: await fetchOther(text.getAttribute('other-address') ?? ''),
    lang: text.getAttribute('other-lang') ?? '',
    missing: text.getAttribute('missing') ?? '',
    lone: text.getAttribute('lone') ?? '',
  };
}

/** Gives a passage its other half, unless it has one; gives that half, undefined where the passage has no words. */
export function ensureOther(passage: Element, other: OtherHalf): HTMLElement | undefined {
  const line = lineOf(passage);
  if (!line) return undefined;
  const present = line.querySelector<HTMLElement>(':scope > .other');
  if (present) return present;
  const own = document.createElement('span');
  own.className = 'own';
  const words = lineNodes(line);
  line.prepend(own);
  own.append(...words);
  const half = document.createElement('span');
  half.id = `${passage.id}-other`;
  fill(half, other.text.get(passage.id)?.words, other);
  own.after(half);
  return half;
}

function fill(half: HTMLElement, words: DocumentFragment | undefined, other: OtherHalf): void {
  half.className = words ? 'other' : 'other missing';
  if (words) {
    half.lang = other.lang;
    half.append(words.cloneNode(true));
  } else half.textContent = other.missing;
}

/** Gives every passage that only the other page has a place after the one it follows there, with a gap on this side. */
export function addLonePassages(other: OtherHalf): void {
  let before: Element | undefined;
  for (const [id, { kind }] of other.text) {
    const present = document.getElementById(id);
    if (present) before = present;
    if (present || !before) continue;
    const isItem = kind === 'li' && before.localName === 'li';
    const lone = document.createElement(isItem ? 'li' : 'p');
    lone.id = id;
    lone.className = 'lone';
    lone.textContent = other.lone;
    placeAfter(before, isItem).after(lone);
    ensureOther(lone, other);
    before = lone;
  }
}

/** A section is followed by what comes after its heading; a list, unless by an item, by what comes after the list. */
function placeAfter(before: Element, isItem: boolean): Element {
  if (isItem) return before;
  const list = before.closest('[data-passages] :not(ul, ol, li) > :is(ul, ol)');
  return list ?? lineOf(before) ?? before;
}
