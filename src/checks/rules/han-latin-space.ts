import { codeMark } from '../../markdown/prose.ts';
import { halvesOf } from '../collection.ts';
import { diagramTexts, proseTexts, type HalfText } from '../half-texts.ts';
import type { Finding } from '../problem.ts';
import type { ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

const han = '\\p{Script=Han}';
const latin = `[\\p{Script=Latin}\\p{Script=Greek}\\d%+#${codeMark}]`;
const word = `(?:${han}{1,4}|${latin}+)`;
const spaced = new RegExp(
  `(?<=(${word}))([ \\t]+)(?=(${word}))(?:(?<=${han}[ \\t]+)(?=${latin})|(?<=${latin}[ \\t]+)(?=${han}))`,
  'gu',
);

/** Chinese text has no space between Han and Latin letters, digits or code: the page sets the gap. */
export const checkHanLatinSpace: Rule = (collection) =>
  halvesOf(collection)
    .filter(({ lang }) => lang === 'zh')
    .flatMap((half) =>
      [...proseTexts(half), ...diagramTexts(half)].flatMap((text) => spacesIn(half, text)),
    );

const spacesIn = (half: ReadHalf, { text, placeOf }: HalfText): Finding[] =>
  [...text.matchAll(spaced)].map((match) => {
    const [left, space, right] = match.slice(1).map((part) => part.replaceAll(codeMark, '`…`'));
    const message = `Expected "${left}${right}" without a space, but found "${left}${space}${right}".`;
    return { file: half.path, ...placeOf(match.index), message };
  });
