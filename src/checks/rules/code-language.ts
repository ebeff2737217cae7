import { codeLanguages } from '../../schema/code-languages.ts';
import { halvesOf } from '../collection.ts';
import { nearestHint } from '../nearest.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

const known = [...codeLanguages, 'mermaid'];

/** A code fence names its language, one of those that the page can show. */
export const checkCodeLanguage: Rule = (collection) =>
  halvesOf(collection).flatMap((half) =>
    half.blocks
      .filter(({ kind }) => kind === 'code')
      .filter(({ node }) => !known.includes(node.lang ?? ''))
      .map(({ node }) => {
        const lang = node.lang ?? '';
        const found = lang === '' ? 'none' : `"${lang}"`;
        const mend = lang === '' ? ' Plain text is "text".' : nearestHint(lang, known);
        const wanted = `Expected the fence to name a language (${known.join(', ')})`;
        return findingAt(half, node, `${wanted}, but found ${found}.${mend}`);
      }),
  );
