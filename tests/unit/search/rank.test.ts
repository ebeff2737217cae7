import { expect, test } from 'playwright/test';
import { rank } from '../../../src/search/rank.ts';

const record = (name: string, lang: string, heading: string, text: string) => ({
  name,
  lang,
  heading,
  text,
});

test('a literal hit in the other language stands before a loose one in the reader’s own', () => {
  const found = [
    record('loose', 'en', 'Other', 'something else'),
    record('literal', 'zh', '内存', '内存 sync.Map'),
  ];
  expect(rank(found, ['sync.map'], 'en').map(({ name }) => name)).toEqual(['literal', 'loose']);
});

test('among literal hits the reader’s language comes first, then the heading', () => {
  const found = [
    record('zh', 'zh', 'Memory', 'memory'),
    record('en text', 'en', 'Other', 'memory'),
    record('en heading', 'en', 'Memory', 'memory'),
  ];
  expect(rank(found, ['memory'], 'en').map(({ name }) => name)).toEqual([
    'en heading',
    'en text',
    'zh',
  ]);
});

test('equal ones keep the order of the index', () => {
  const found = [record('a', 'en', 'x', 'memory'), record('b', 'en', 'x', 'memory')];
  expect(rank(found, ['memory'], 'en').map(({ name }) => name)).toEqual(['a', 'b']);
});
