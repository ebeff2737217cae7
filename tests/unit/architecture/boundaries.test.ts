import { expect, test } from 'playwright/test';
import { readSourceFiles, type SourceFile } from '#tests/support/source-files.ts';

const files = readSourceFiles();

/** What knows neither Astro, nor the disk, nor the browser, so that it can be tested and used anywhere. */
const pureFolders = [
  'html',
  'head',
  'model',
  'markdown',
  'schema',
  'words',
  'glossary',
  'checks',
  'diagrams',
  'search',
  'share',
  'cards',
  'links',
  'tables',
];

/** The edges inside those folders: what reads the disk, runs Mermaid or lives in the browser. */
const edges = [
  /^src\/cards\/(?:card-cache|card-fonts|draw-all|draw-card|paint-svg)\.ts$/,
  /^src\/diagrams\/(?:run-mermaid|[\w-]*cache)\.ts$/,
  /^src\/search\/(?:worker|client)\.ts$/,
];

const isPure = ({ path }: SourceFile): boolean =>
  path.endsWith('/state.ts') ||
  (pureFolders.some((folder) => path.startsWith(`src/${folder}/`)) &&
    !edges.some((edge) => edge.test(path)));

const pure = files.filter(isPure);

/** Each name with the files that break a rule, so that a failure says all of it at once. */
const breaking = (subjects: SourceFile[], what: (file: SourceFile) => string[]): string[] =>
  subjects.flatMap((file) => what(file).map((name) => `${file.path}: ${name}`));

test('there is a pure core to hold to', () => {
  expect(pure.length).toBeGreaterThan(10);
});

test('the pure core imports nothing of Astro, the disk, the network or other processes', () => {
  const outside = /^(?:astro\b|@astrojs\/|node:(?:fs|http|net|child_process|worker_threads|os)\b)/;
  expect(breaking(pure, ({ imports }) => imports.filter((name) => outside.test(name)))).toEqual([]);
});

const browserGlobal =
  /(?<![.\w'"#-])(document|window|localStorage|sessionStorage|navigator|customElements|HTMLElement|matchMedia)(?=[.([])/g;

test('the pure core names no global of the browser', () => {
  const declares = (code: string, name: string): boolean =>
    new RegExp(`\\b(?:const|let|function) ${name}\\b|[(,]\\s*${name}[:,)]`).test(code);
  expect(
    breaking(pure, ({ code }) =>
      [...code.matchAll(browserGlobal)].flatMap(([, name = '']) =>
        declares(code, name) ? [] : [name],
      ),
    ),
  ).toEqual([]);
});

test('the pure core rests on nothing but itself', () => {
  const own = (name: string): boolean =>
    !name.startsWith('src/') || pure.some((file) => file.path === name);
  expect(breaking(pure, ({ imports }) => imports.filter((name) => !own(name)))).toEqual([]);
});

test('nothing but routes stands above components, and nothing above routes', () => {
  expect(
    breaking(files, ({ path, imports }) =>
      imports.filter(
        (name) =>
          name.startsWith('src/pages/') ||
          (name.startsWith('src/components/') && !/^src\/(?:pages|components)\//.test(path)),
      ),
    ),
  ).toEqual([]);
});

test('the engine reads its content through one door and imports none of it', () => {
  expect(
    breaking(files, ({ imports }) => imports.filter((name) => /^(?:\.\.\/)*content\//.test(name))),
  ).toEqual([]);
});

test('what runs in the browser imports nothing of Astro or Node', () => {
  const browser = files.filter(({ path }) =>
    /\/(?:element|inline)\.(?:ts|js)$|^src\/device\//.test(path),
  );
  expect(browser.length).toBeGreaterThan(0);
  const built = /^(?:astro\b|node:)/;
  expect(breaking(browser, ({ imports }) => imports.filter((name) => built.test(name)))).toEqual(
    [],
  );
});

test('a route fetches, calls the model and renders, in under 20 lines', () => {
  const routes = files.filter(({ path }) => /^src\/pages\/.*\.(?:astro|ts)$/.test(path));
  expect(routes.length).toBeGreaterThan(0);
  const long = routes.filter(
    ({ text }) => text.split('\n').filter((line) => line !== '' && line !== '---').length >= 20,
  );
  expect(long.map(({ path }) => path)).toEqual([]);
});
