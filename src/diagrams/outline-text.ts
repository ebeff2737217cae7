import type { DiagramWords } from '../words/words.ts';
import type { Lang } from '../model/lang.ts';
import type { Outline, OutlineWay } from './outline.ts';

const marks: Record<
  Lang,
  { stop: string; between: string; colon: string; space: string; note: [string, string] }
> = {
  zh: { stop: '。', between: '；', colon: '：', space: '', note: ['（', '）'] },
  en: { stop: '. ', between: '; ', colon: ': ', space: ' ', note: [' (', ')'] },
};

/** Tells an outline as lines of plain text: `3. Is it enough? Yes → 4; No → back to 2`. */
export function outlineText(outline: Outline, words: DiagramWords): string[] {
  const { steps, groups } = outline;
  const { stop, between, colon, space, note: brackets } = marks[outline.lang];
  const groupLabels = new Map(groups.map(({ id, label }) => [id, label]));
  const heading = (label: string): string => `${words.group}${colon}${label}`;
  const lines = steps.flatMap(({ number, label, group, note, ways }, index) => {
    const line = `${number}. ${withWays(label + noteText(note), ways)}`;
    const isNew = group !== undefined && group !== steps[index - 1]?.group;
    return isNew ? [heading(groupLabels.get(group) ?? ''), line] : [line];
  });
  const leading = groups.filter(({ ways }) => ways.length > 0);
  return [...lines, ...leading.map(({ label, ways }) => heading(withWays(label, ways)))];

  function withWays(label: string, ways: OutlineWay[]): string {
    if (ways.length === 0) return label;
    const isSentence = /[.?!。？！]$/.test(label);
    const pause = isSentence ? space : stop;
    return label + (ways[0]?.label ? pause : ' ') + ways.map(wayText).join(between);
  }

  function noteText(note: string | undefined): string {
    return note === undefined ? '' : brackets.join(note.replace(/[.。]$/, ''));
  }

  function wayText({ label, to, toGroup, back, both, note }: OutlineWay): string {
    const arrow = `${label === '' ? '' : `${label} `}${both ? '↔' : '→'} `;
    const target = back ? `${words.backTo}${space}${to}` : `${to}`;
    const group = toGroup === undefined ? '' : ` (${groupLabels.get(toGroup)})`;
    return arrow + target + group + noteText(note);
  }
}
