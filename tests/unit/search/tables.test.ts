import { expect, test } from 'playwright/test';
import { cutAtQuestionWords, isQuestionWord } from '#src/search/query/question-words.ts';
import { isPinyin, packPinyin, unpackPinyin, wordsFromPinyin } from '#src/search/tables/pinyin.ts';
import { isOneSlip, slipsOf } from '#src/search/tables/slips.ts';
import { stemsOf } from '#src/search/tables/stems.ts';
import {
  packTraditional,
  toSimplified,
  unpackTraditional,
} from '#src/search/tables/traditional.ts';
import { packWords, unpackWords } from '#src/search/tables/words.ts';

const slips: [string, string, boolean][] = [
  ['goroutine', 'gorotine', true],
  ['goroutine', 'gorooutine', true],
  ['goroutine', 'garoutine', true],
  ['goroutine', 'gorouitne', true],
  ['goroutine', 'goroutine', false],
  ['goroutine', 'gorotin', false],
  ['abcd', 'badc', false],
];

for (const [a, b, expected] of slips) {
  test(`“${a}” and “${b}” are ${expected ? '' : 'not '}one slip apart`, () => {
    expect(isOneSlip(a, b)).toBe(expected);
    expect(isOneSlip(b, a)).toBe(expected);
  });
}

test('short words have no slips, and the first letter seldom slips', () => {
  expect(slipsOf('gap', ['map', 'gaps'])).toEqual([]);
  expect(slipsOf('maps', ['gaps', 'mops'])).toEqual(['mops', 'gaps']);
});

const stems: [string, string[]][] = [
  ['preempting', ['preempt']],
  ['mapping', ['mapp']],
  ['compilation', ['compil']],
  ['scheduler', ['schedul']],
  ['running', ['runn']],
  ['controllers', ['controll', 'control']],
  ['go', []],
  ['1.21', []],
  ['泛型', []],
];

for (const [word, expected] of stems) {
  test(`“${word}” is also found by ${JSON.stringify(expected)}`, () => {
    expect(stemsOf(word)).toEqual(expected);
  });
}

const table = [
  { word: '内存', syllables: ['nei', 'cun'] },
  { word: '泄漏', syllables: ['xie', 'lou'] },
  { word: '中心', syllables: ['zhong', 'xin'] },
  { word: '忠心', syllables: ['zhong', 'xin'] },
];

const sounds: [string, string[][]][] = [
  ['neicun', [['内存']]],
  ['nei cun', [['内存']]],
  ['nei4cun2', [['内存']]],
  ["nei'cun", [['内存']]],
  ['nc', [['内存']]],
  ['neicunxielou', [['内存'], ['泄漏']]],
  ['zhongxin', [['中心', '忠心']]],
  ['zx', [['中心', '忠心']]],
  ['zhx', [['中心', '忠心']]],
  ['neic', []],
];

for (const [typed, expected] of sounds) {
  test(`“${typed}” is the sound of ${JSON.stringify(expected)}`, () => {
    expect(wordsFromPinyin(typed, table)).toEqual(expected);
  });
}

test('only what can be said in syllables or initials is taken for pinyin', () => {
  expect(['neicun', 'nc', 'lve'].map(isPinyin)).toEqual([true, true, true]);
  expect(['kubernetes', 'a', 'sync.map', '内存', ''].map(isPinyin)).toEqual(Array(5).fill(false));
});

test('tables come back from their files as they were', () => {
  expect(unpackPinyin(packPinyin(table))).toEqual(table);
  const words = [
    '0x1a',
    'abnormal',
    'abort',
    'aborted',
    'über',
    'x'.repeat(40),
    `${'x'.repeat(40)}y`,
  ];
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(unpackWords('')).toEqual([]);
  const pairs: [string, string][] = [
    ['記', '记'],
    ['體', '体'],
  ];
  expect([...unpackTraditional(packTraditional(pairs))]).toEqual(pairs);
  expect(toSimplified('記憶體', new Map(pairs))).toBe('记憶体');
});

test('words that only ask are known, and cut away in Chinese', () => {
  expect(['how', '如何', 'memory'].map(isQuestionWord)).toEqual([true, true, false]);
  expect(cutAtQuestionWords('如何避免内存泄漏')).toEqual(['避免内存泄漏']);
  expect(cutAtQuestionWords('什么是泛型的约束')).toEqual(['泛型', '约束']);
});
