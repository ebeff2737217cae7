import type { Lang } from '../model/lang.ts';

/** Joins the lines of a label: with a space, in Chinese only where Latin stands on both sides. */
export const onOneLine = (label: string, lang: Lang): string =>
  label.replaceAll('\n', (_, index: number) =>
    lang === 'en' || /[!-~]\n[!-~]/.test(label.slice(index - 1, index + 2)) ? ' ' : '',
  );
