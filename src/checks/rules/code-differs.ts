import type { Node } from '../../markdown/nodes.ts';
import { codeSyntaxes } from '../code-syntaxes.ts';
import { programLines } from '../code-parts.ts';
import { pairedBlocks, pairOf, type ReadPair } from '../paired-blocks.ts';
import type { Finding } from '../problem.ts';
import { findingAt, placeOfNode } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** Code is the same program in both languages, line opposite line: only comments and strings may differ. */
export const checkCodeDiffers: Rule = ({ articles }) =>
  articles.flatMap(pairOf).flatMap((pair) =>
    pairedBlocks(pair)
      .filter(({ zh, en }) => zh.kind === 'code' && en.kind === 'code')
      .flatMap(({ zh, en }) => compare(pair, zh.node, en.node)),
  );

function compare(pair: ReadPair, zh: Node, en: Node): Finding[] {
  const lines = [zh, en].map((node) => (node.value ?? '').split('\n').length);
  const place = `as in zh.mdx:${placeOfNode(zh).line}`;
  if (zh.lang !== en.lang) {
    const message = `Expected code in "${zh.lang ?? ''}", ${place}, but found "${en.lang ?? ''}".`;
    return [findingAt(pair.en, en, message)];
  }
  if (lines[0] !== lines[1]) {
    const message = `Expected code of ${lines[0]} lines, ${place}, but found ${lines[1]}.`;
    return [findingAt(pair.en, en, message)];
  }
  return compareLines(pair, zh, en);
}

function compareLines(pair: ReadPair, zh: Node, en: Node): Finding[] {
  const syntax = codeSyntaxes[zh.lang ?? ''];
  if (!syntax) return [];
  const wanted = programLines(zh.value ?? '', syntax);
  return programLines(en.value ?? '', syntax).flatMap((line, index) => {
    if (line === wanted[index]) return [];
    const shown = [zh, en].map((node) => (node.value ?? '').split('\n')[index]?.trim());
    const zhLine = placeOfNode(zh).line + 1 + index;
    const message = `Expected ${codeText(shown[0])}, as in zh.mdx:${zhLine}, but found ${codeText(shown[1])}. Only comments and strings may differ.`;
    const enLine = placeOfNode(en).line + 1 + index;
    return [{ file: pair.en.path, line: enLine, column: placeOfNode(en).column, message }];
  });
}

const codeText = (line: string | undefined): string => (line ? `"${line}"` : 'an empty line');
