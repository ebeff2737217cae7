import { expect, test } from 'playwright/test';
import { fateOf, safeHref } from '#src/reading/safe-markup.ts';

const page = 'https://site.example/some/path/en/sample/';

test('marks of running text are taken over', () => {
  expect(['a', 'code', 'em', 'strong'].map(fateOf)).toEqual(['keep', 'keep', 'keep', 'keep']);
});

test('controls, scripts and drawings are left out', () => {
  const names = ['button', 'script', 'style', 'svg', 'template'];
  expect(names.map(fateOf)).toEqual(names.map(() => 'drop'));
});

test('of anything else the words are taken over', () => {
  expect(['span', 'iframe', 'custom-element'].map(fateOf)).toEqual(['unwrap', 'unwrap', 'unwrap']);
});

const links: [href: string, safe: string | undefined][] = [
  ['#k3f9', '#k3f9'],
  ['/some/path/en/other/#k3f9', 'https://site.example/some/path/en/other/#k3f9'],
  ['../other/', 'https://site.example/some/path/en/other/'],
  ['https://go.dev/', 'https://go.dev/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['http://[', undefined],
];

for (const [href, safe] of links) {
  test(`a link to "${href}" ${safe === undefined ? 'is not taken over' : `leads to "${safe}"`}`, () => {
    expect(safeHref(href, page)).toBe(safe);
  });
}
