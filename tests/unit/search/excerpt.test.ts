import { expect, test } from 'playwright/test';
import { makeExcerpt, markHits } from '../../../src/search/excerpt.ts';

const marked = (text: string, literals: string[]): string =>
  makeExcerpt(text, literals)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

test('a short text stands whole with its hits marked', () => {
  expect(marked('The runtime parks the goroutine.', ['runtime', 'goroutine'])).toBe(
    'The [runtime] parks the [goroutine].',
  );
});

test('case and white space do not matter, the text stays as written', () => {
  expect(marked('Uses\n  sync.Map here', ['sync.map'])).toBe('Uses [sync.Map] here');
});

test('a long text is cut around the first hit, at a word', () => {
  const text = `${'lorem ipsum '.repeat(30)}needle ${'dolor sit '.repeat(30)}`;
  const excerpt = marked(text, ['needle']);
  expect(excerpt).toMatch(/^…(lorem|ipsum) .*\[needle\] dolor.*…$/);
  expect(excerpt.length).toBeLessThan(130);
});

test('without a hit it is the beginning', () => {
  expect(marked('Nothing of the kind.', ['needle'])).toBe('Nothing of the kind.');
});

test('the longer of two overlapping hits is marked', () => {
  expect(marked('垃圾回收器', ['垃圾', '垃圾回收'])).toBe('[垃圾回收]器');
});

test('a heading stands whole, however long, with its hits marked', () => {
  const heading = `${'A long heading '.repeat(20)}with a needle`;
  const pieces = markHits(heading, ['needle']);
  expect(pieces.map(({ text }) => text).join('')).toBe(heading);
  expect(pieces.at(-1)).toEqual({ text: 'needle', hit: true });
});
