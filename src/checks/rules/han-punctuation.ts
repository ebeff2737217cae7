import { codeMark } from '../../markdown/prose.ts';
import { halvesOf } from '../collection.ts';
import { diagramTexts, proseTexts } from '../half-texts.ts';
import type { Rule } from '../rule.ts';

const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};

/** A full stop after Han may also begin a file's extension or a number. */
const halfWidth =
  /(?<=\p{Script=Han})(?:[,;:?!()]|\.(?![\p{Script=Latin}\d]))|[,;:?!()](?=\p{Script=Han})/gu;

/** Chinese text has the full-width marks of Chinese beside Han. */
export const checkHanPunctuation: Rule = (collection) =>
  halvesOf(collection)
    .filter(({ lang }) => lang === 'zh')
    .flatMap((half) =>
      [...proseTexts(half), ...diagramTexts(half)].flatMap(({ text, placeOf }) =>
        [...text.matchAll(halfWidth)].map((match) => {
          const [mark] = match;
          const around = text.slice(Math.max(0, match.index - 4), match.index + 5);
          const near = around.replaceAll(codeMark, '`…`').trim();
          const message = `Expected "${fullWidth[mark]}" beside Han, but found "${mark}" in "${near}".`;
          return { file: half.path, ...placeOf(match.index), message };
        }),
      ),
    );
