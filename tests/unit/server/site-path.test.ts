import { expect, test } from 'playwright/test';
import { sitePath } from '#src/server/site-path.ts';

test.describe('a request', () => {
  for (const { url, base, path } of [
    { url: '/', base: '/', path: '/' },
    { url: '/en/?view=both', base: '/', path: '/en/' },
    { url: '/en/a.html', base: '/', path: '/en/a.html' },
    { url: '/%E4%B8%AD/', base: '/', path: '/中/' },
    { url: '/some/path/', base: '/some/path/', path: '/' },
    { url: '/some/path/en/', base: '/some/path/', path: '/en/' },
  ]) {
    test(`for ${url} under ${base} asks for ${path} of the site`, () => {
      expect(sitePath(url, base)).toBe(path);
    });
  }

  for (const { url, base } of [
    { url: '/en/', base: '/some/path/' },
    { url: '/some/pathology/', base: '/some/path/' },
    { url: '/../secret', base: '/' },
    { url: '/en/%2e%2e/secret', base: '/' },
    { url: '/..%2fsecret', base: '/' },
    { url: '/..%5csecret', base: '/' },
    { url: '//other.host/', base: '/' },
    { url: '/a%00b', base: '/' },
    { url: '/%E4%B8', base: '/' },
  ]) {
    test(`for ${url} under ${base} asks for nothing of the site`, () => {
      expect(sitePath(url, base)).toBeUndefined();
    });
  }
});
