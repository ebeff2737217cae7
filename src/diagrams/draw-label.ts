import { langs, langTag, type Lang } from '../model/lang.ts';
import type { Point } from './boxes.ts';
import { runsOfLines, type Emphasis, type Run } from './emphasis.ts';
import { ownValue } from './own-value.ts';
import { element, escapeXml } from './xml.ts';

/** What is emphasised in a label, in each language. */
type BothEmphasis = Record<Lang, Emphasis[] | undefined>;

type Place = 'nodes' | 'groups' | 'edges';

const none: BothEmphasis = { zh: undefined, en: undefined };

/** Draws a label's lines round a point, in each language; once where both are the same. */
export function drawLabel(
  lines: Record<Lang, string[]>,
  { size, line }: { size: number; line: number },
  at: Point = [0, 0],
  emphasis: BothEmphasis = none,
): string {
  const [first, second] = langs.map((lang) => drawLines(lang, undefined));
  if (first === second) return first ?? '';
  return langs.map((lang) => drawLines(lang, langTag(lang))).join('');

  function drawLines(lang: Lang, tag: string | undefined): string {
    const [x, y] = at;
    const texts = lines[lang];
    const own = emphasis[lang];
    if (texts.length === 0) return '';
    // The baseline that puts the first line's letters in the middle of its height.
    const top = Math.round(y - ((texts.length - 1) * line) / 2 + 0.35 * size);
    if (texts.length === 1 && !own) {
      return element('text', { lang: tag, x: x || undefined, y: top }, escapeXml(texts[0] ?? ''));
    }
    // A line is always a child of its own, so that whoever reads the drawing finds the lines.
    const spans = runsOfLines(texts, own ?? []).map((runs, index) =>
      element('tspan', { x, ...(index > 0 ? { dy: line } : {}) }, runs.map(drawRun).join('')),
    );
    return element('text', { lang: tag, y: top }, spans.join(''));
  }
}

const drawRun = ({ text, kinds }: Run): string =>
  kinds.length === 0
    ? escapeXml(text)
    : element('tspan', { class: kinds.join(' ') }, escapeXml(text));

/** Gives what is emphasised in the label of a part of a chart. */
export const emphasisOf = (
  words: Record<Lang, { emphasis: Record<Place, Record<string, Emphasis[]>> }>,
  place: Place,
  id: string,
): BothEmphasis => ({
  zh: ownValue(words.zh.emphasis[place], id),
  en: ownValue(words.en.emphasis[place], id),
});
