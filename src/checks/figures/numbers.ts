// Numbers as text, so that no digit is lost: `3.5万`, `35,000` and `35 thousand` are "35000".

/** Maps what is only another form of a character to its plain form, one to one, so that offsets stay. */
export const plainCharacters = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u00b5', 'μ')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replaceAll('％', '%')
    .replaceAll('．', '.');

/** A number with its groups: `1,000,000`, `1 000 000`, `1_000`, `3.25`, `1.2.0`. */
export const numberPattern =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?![\d,])|\d{1,3}(?:_\d{3})+(?!\d)|\d+(?:\.\d+)*/y;

/** Takes the separators of groups out and zeros from the front. */
export const plainNumber = (digits: string): string =>
  digits.replace(/[,_ ]/g, '').replace(/^0+(?=\d)/, '');

const scales: readonly (readonly [RegExp, number])[] = [
  [/\s?万亿|[\s-]?trillion/y, 12],
  [/\s?千亿/y, 11],
  [/\s?百亿/y, 10],
  [/\s?十亿|[\s-]?billion|bn\b/y, 9],
  [/\s?亿/y, 8],
  [/\s?千万/y, 7],
  [/\s?百万|[\s-]?million|mn\b|M(?![A-Za-z\d])/y, 6],
  [/\s?十万/y, 5],
  [/\s?万/y, 4],
  [/\s?千(?![字兆米克瓦赫分])|[\s-]?thousand|[kK](?![A-Za-z\d])/y, 3],
  [/\s?百(?!分)|[\s-]?hundred/y, 2],
];

/** Reads what multiplies a number that ends at an offset: the power of ten and its length in the text. */
export function readScale(text: string, at: number): { power: number; length: number } {
  for (const [pattern, power] of scales) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { power, length: match[0].length };
  }
  return { power: 0, length: 0 };
}

/** Multiplies a number by a power of ten by moving its point. */
export function shiftPoint(number: string, power: number): string {
  const [whole = '', fraction = '', ...rest] = number.split('.');
  if (power === 0 || rest.length > 0) return number;
  const moved = whole + fraction.slice(0, power).padEnd(power, '0');
  const left = fraction.slice(power);
  return (moved.replace(/^0+(?=\d)/, '') || '0') + (left === '' ? '' : `.${left}`);
}
