const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const any = names.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const monthName = new RegExp(`(?<![A-Za-z])(?:${any}|Sept)(?![A-Za-z])\\.?`, 'y');
/** "May" and "March" are also other words: as months they stand by a number, a month or such a word. */
const besideNumber = new RegExp(
  `^\\s*(?:the\\s)?\\d|^\\s*(?:[-–—]|to|and|or|through)\\s*(?:${any})`,
);
const afterNumberOrWord =
  /(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:in|since|by|until|till|from|to|of|last|next|early|late|mid|and|between|through|before|after))[\s-]*$/i;

/** Reads the name of a month at an offset of English text: its number, and its length in the text. */
export function readMonth(text: string, at: number): { month: number; length: number } | undefined {
  monthName.lastIndex = at;
  const name = monthName.exec(text)?.[0];
  if (name === undefined) return undefined;
  const sure = !/^Ma[yr]/.test(name) && name.length > 3;
  const around =
    besideNumber.test(text.slice(at + name.length)) || afterNumberOrWord.test(text.slice(0, at));
  if (!sure && !around) return undefined;
  const month = names.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
  return { month, length: name.length };
}
