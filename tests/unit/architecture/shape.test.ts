import { basename, dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import { readSourceFiles } from '#tests/support/source-files.ts';

const files = readSourceFiles();
const paths = files.map(({ path }) => path);

test('half of the files have fewer than 80 lines and nine in ten fewer than 200', () => {
  const lines = files.map(({ text }) => text.split('\n').length - 1).toSorted((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80);
  expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThan(200);
});

test('files and folders are called by what they hold, in kebab-case', () => {
  const odd = paths.filter((path) => {
    const name = basename(path).replace(/\.(?:d\.)?\w+$/, '');
    if (path.startsWith('src/components/') && path.endsWith('.astro')) {
      return !/^(?:[A-Z][a-z0-9]*)+$/.test(name);
    }
    if (path.startsWith('src/pages/')) return false;
    return !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name);
  });
  expect(odd).toEqual([]);
});

test('nothing is called utils, helpers, misc or common', () => {
  const vague = /(?:^|[/.-])(?:utils?|helpers?|misc|common)(?:[/.-]|$)/;
  expect(paths.filter((path) => vague.test(path))).toEqual([]);
});

test('a component folder holds at most five files', () => {
  const counts = Map.groupBy(
    paths.filter((path) => path.startsWith('src/components/')),
    (path) => dirname(path),
  );
  expect([...counts].filter(([, held]) => held.length > 5).map(([folder]) => folder)).toEqual([]);
});

test('the class of a custom element has the name of its tag', () => {
  const defined = files.flatMap(({ path, code }) =>
    [...code.matchAll(/customElements\.define\('([a-z-]+)', (\w+)\)/g)].map(
      ([, tag = '', name = '']) => ({ path, tag, name }),
    ),
  );
  expect(defined.length).toBeGreaterThan(0);
  const elementName = (tag: string): string =>
    `${tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Element`;
  expect(defined.filter(({ tag, name }) => name !== elementName(tag))).toEqual([]);
});

test('no markup has a style attribute', () => {
  const styled = files.filter(({ path, code }) => path.endsWith('.astro') && /\sstyle=/.test(code));
  expect(styled.map(({ path }) => path)).toEqual([]);
});

test('colours stand in the tokens only', () => {
  const colour =
    /(?<!href=["'{`]*)#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|oklch|oklab)a?\(/gi;
  // A browser paints its own bars with this one before it has read a stylesheet.
  const themeColour = /<meta\s[^>]*name="theme-color"[^>]*>/g;
  const painted = files
    .filter(({ path }) => path !== 'src/style/tokens.css' && /\.(?:astro|css)$/.test(path))
    .flatMap(({ path, code }) =>
      (code.replace(themeColour, '').match(colour) ?? []).map((hit) => `${path}: ${hit}`),
    );
  expect(painted).toEqual([]);
});
