import { langs, type Lang } from '../model/lang.ts';
import { onOneLine } from './one-line.ts';
import { ownValue } from './own-value.ts';
import type { PairGraph } from './pair-graph.ts';

/** Reads a label off the lines in which it is drawn. */
export const labelFromLines = (lines: string[], lang: Lang): string =>
  onOneLine(lines.join('\n'), lang);

/** Gives, as `data-` attributes, those of a part's labels that cannot be read off their lines: where a word had to be broken. */
export const labelAttributes = (
  labels: Record<Lang, string>,
  lines: Record<Lang, string[]>,
): Record<string, string> =>
  Object.fromEntries(
    langs.flatMap((lang) => {
      const label = onOneLine(labels[lang], lang);
      return label === labelFromLines(lines[lang], lang) ? [] : [[`data-${lang}`, label]];
    }),
  );

/** Gives, as `data-` attributes, what the walk says at a part, in each language. */
export const noteAttributes = (
  words: PairGraph['words'],
  id: string,
): Record<string, string | undefined> => ({
  'data-note-zh': ownValue(words.zh.notes, id),
  'data-note-en': ownValue(words.en.notes, id),
});
