import type { Value } from './value.ts';

const answers = [
  ['no', '否', '不支持', 'not supported', 'unsupported', '✗', '✘', '✕', '❌'],
  [
    'partly',
    'partial',
    'partially',
    '部分',
    '部分支持',
    'conditional',
    'conditionally',
    '有条件',
    'limited',
    '有限',
  ],
  ['yes', '是', '支持', 'supported', '✓', '✔', '✅'],
] as const;

/** The answers by what they are worth in order. */
export const answerNames = ['no', 'partly', 'yes'] as const;

const byWord = new Map(
  answers.flatMap((words, at) => words.map((word): [string, number] => [word, at])),
);

/** Reads a text as yes, no or partly; undefined where it answers nothing. */
export function readAnswer(text: string): Value | undefined {
  const at = byWord.get(text.toLowerCase());
  return at === undefined ? undefined : { type: 'answer', at, unit: 'answer', shown: text };
}
