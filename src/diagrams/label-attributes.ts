import { langs, type Lang } from '../model/lang.ts';
import { onOneLine } from './one-line.ts';

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
