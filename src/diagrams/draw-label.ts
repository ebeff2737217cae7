import { langs, langTag, type Lang } from '../model/lang.ts';
import type { Point } from './boxes.ts';
import { element, escapeXml } from './xml.ts';

/** Draws a label's lines round a point, in each language; once where both are the same. */
export function drawLabel(
  lines: Record<Lang, string[]>,
  { size, line }: { size: number; line: number },
  at: Point = [0, 0],
): string {
  const [first, second] = langs.map((lang) => lines[lang].join('\n'));
  if (first === second) return drawLines(lines[langs[0]], undefined);
  return langs.map((lang) => drawLines(lines[lang], langTag(lang))).join('');

  function drawLines(texts: string[], lang: string | undefined): string {
    const [x, y] = at;
    if (texts.length === 0) return '';
    // The baseline that puts the first line's letters in the middle of its height.
    const top = Math.round(y - ((texts.length - 1) * line) / 2 + 0.35 * size);
    if (texts.length === 1) {
      return element('text', { lang, x: x || undefined, y: top }, escapeXml(texts[0] ?? ''));
    }
    const spans = texts.map((text, index) =>
      element('tspan', { x, ...(index > 0 ? { dy: line } : {}) }, escapeXml(text)),
    );
    return element('text', { lang, y: top }, spans.join(''));
  }
}
