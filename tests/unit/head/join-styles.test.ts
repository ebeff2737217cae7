import { expect, test } from 'playwright/test';
import { linkOneStyle, styleLinksOf } from '#src/head/join-styles.ts';

const page = [
  '<head><link rel="stylesheet" href="/x/a.css"><link rel="stylesheet" href="/x/b.css">',
  '<link rel="stylesheet" href="/x/print.css" media="print"><link rel="icon" href="/i.svg"></head>',
].join('');

test('the stylesheets of a page are those for every medium, in order', () => {
  expect(styleLinksOf(page)).toEqual(['/x/a.css', '/x/b.css']);
  expect(styleLinksOf('<head></head>')).toEqual([]);
});

test('one stylesheet takes the place of the first, and what is for print stays', () => {
  expect(linkOneStyle(page, '/x/all.css')).toBe(
    [
      '<head><link rel="stylesheet" href="/x/all.css">',
      '<link rel="stylesheet" href="/x/print.css" media="print"><link rel="icon" href="/i.svg"></head>',
    ].join(''),
  );
});

test('an address is put in as it is, whatever signs it has', () => {
  expect(styleLinksOf(linkOneStyle(page, '/$&/a.css'))).toEqual(['/$&/a.css']);
});
