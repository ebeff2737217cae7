import { expect, test } from 'playwright/test';
import { headersForPath, parseHeadersFile } from '#src/server/headers-file.ts';

const text = `# what a host sends
/*
  Content-Security-Policy: default-src 'self'; img-src 'self' data:
  X-Content-Type-Options: nosniff

/_assets/*
  Cache-Control: public, max-age=31536000, immutable
/some/a.b
  X-One: 1
  x-one: 2
`;

const rules = parseHeadersFile(text);
const both = {
  'content-security-policy': "default-src 'self'; img-src 'self' data:",
  'x-content-type-options': 'nosniff',
};

test.describe('the headers file', () => {
  for (const { path, adds } of [
    { path: '/', adds: {} },
    { path: '/en/page/', adds: {} },
    { path: '/_assets/a.js', adds: { 'cache-control': 'public, max-age=31536000, immutable' } },
    { path: '/some/a.b', adds: { 'x-one': '1, 2' } },
    { path: '/some/aXb', adds: {} },
    { path: '/some/a.b/more', adds: {} },
  ]) {
    test(`gives ${path} the headers of every pattern that matches it`, () => {
      expect(headersForPath(rules, path)).toEqual({ ...both, ...adds });
    });
  }

  test('gives nothing where no pattern matches', () => {
    expect(headersForPath(parseHeadersFile('/a\n  X: 1\n'), '/b')).toEqual({});
  });

  test('is refused with its line where a header stands under no path', () => {
    expect(() => parseHeadersFile('\n  X-One: 1\n')).toThrow(
      'Expected "Name: value" under a path in line 2 of _headers, but found "X-One: 1".',
    );
  });

  test('is refused with its line where a header has no name', () => {
    expect(() => parseHeadersFile('/*\n  nosniff\n')).toThrow(
      'Expected "Name: value" under a path in line 2 of _headers, but found "nosniff".',
    );
  });
});
