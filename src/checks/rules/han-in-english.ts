import { codeSyntaxes } from '../code-syntaxes.ts';
import { partsOfCode } from '../code-parts.ts';
import { halvesOf } from '../collection.ts';
import { proseTexts, sourceLines, type HalfText } from '../half-texts.ts';
import { placeOfNode, type ReadHalf } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** Han, and the punctuation that goes with it (CJK symbols, full-width forms). */
const chinese = /[\p{Script=Han}\u3001-\u301f\uff01-\uff5e]+/gu;

/** No Chinese is left in English prose, diagrams and comments. */
export const checkHanInEnglish: Rule = (collection) =>
  halvesOf(collection)
    .filter(({ lang }) => lang === 'en')
    .flatMap((half) =>
      [...proseTexts(half), ...sourceOfDiagrams(half), ...comments(half)].flatMap(
        ({ text, placeOf }) =>
          [...text.matchAll(chinese)].map((match) => {
            const message = `Expected English, but found "${match[0]}".`;
            return { file: half.path, ...placeOf(match.index), message };
          }),
      ),
    );

const sourceOfDiagrams = (half: ReadHalf): HalfText[] =>
  half.blocks
    .filter(({ kind }) => kind === 'diagram')
    .flatMap(({ node }) => sourceLines(half, node))
    .map(({ text, line }) => ({ text, placeOf: (index) => ({ line, column: index + 1 }) }));

const comments = (half: ReadHalf): HalfText[] =>
  half.blocks.flatMap(({ kind, node }) => {
    const syntax = kind === 'code' ? codeSyntaxes[node.lang ?? ''] : undefined;
    if (!syntax) return [];
    const code = node.value ?? '';
    return partsOfCode(code, syntax)
      .filter((part) => part.kind === 'comment')
      .map(({ text, start }) => ({
        text,
        placeOf: (index) => {
          const before = code.slice(0, start + index).split('\n');
          const { line, column } = placeOfNode(node);
          return { line: line + before.length, column: column + (before.at(-1) ?? '').length };
        },
      }));
  });
