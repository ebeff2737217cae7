// `npm run bench:search`: how the search bears a site many times as large. Sections are put together
// at random from the passages of the real ones; queries are drawn and judged as in the tests.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { langs } from '#src/model/lang.ts';
import { glossarySchema } from '#src/schema/glossary.ts';
import { searchFiles } from '#src/search/index-files.ts';
import { recordsFromArticles } from '#src/search/record/records-from-article.ts';
import type { SearchRecord } from '#src/search/record/record.ts';
import { articlesFromFiles } from '#src/source/articles-from-files.ts';
import { makeDiagramText } from '#src/source/diagram-text.ts';
import { readContent } from '#src/source/read-content.ts';
import { openBuiltIndex } from '#tests/support/search/built-index.ts';
import { drawQueries } from '#tests/support/search/queries.ts';
import { makeDraw } from '#tests/support/search/random.ts';
import { answerQuery, type Answered } from '#tests/support/search/recall.ts';
import { plainSection } from '#tests/support/search/site-text.ts';

const sizes = [100, 1000, 5000];
const seed = 1;
const ofEach = 8;
const passagesInSection = 5;
const kilobyte = 1024;

const content = readContent();
const articles = articlesFromFiles(content);
const terms = glossarySchema.parse(parse(content.glossary?.text ?? '') ?? []);
const real = recordsFromArticles(articles, await makeDiagramText(articles));

/** Makes pairs of sections; both halves of a pair are made of the halves of the same passages. */
function makePairs(count: number): SearchRecord[] {
  const draw = makeDraw(seed);
  const [zh = [], en = []] = langs.map((lang) =>
    real.filter((record) => record.lang === lang && record.passages.length > 0),
  );
  return Array.from({ length: count }, (_, place) => {
    const drawn = Array.from({ length: passagesInSection }, () => draw.below(zh.length));
    const heads = draw.below(zh.length);
    return langs.map((lang): SearchRecord => {
      const half = lang === 'zh' ? zh : en;
      const passages = drawn.flatMap((each) => half[each]?.passages.slice(0, 1) ?? []);
      const headings = half[heads]?.headings ?? { zh: '', en: '' };
      const slug = articles[place % articles.length]?.slug ?? '';
      return { slug, lang, id: `h${place}`, number: `${place}`, place, headings, passages };
    });
  }).flat();
}

async function measure(count: number): Promise<string[]> {
  const records = makePairs(count);
  mkdirSync('.cache', { recursive: true });
  const dir = mkdtempSync(resolve('.cache/bench-'));
  const start = performance.now();
  const titles = articles.map(({ slug, halves }) => ({
    slug,
    title: { zh: halves.zh.data.title, en: halves.en.data.title },
  }));
  const files = await searchFiles({ records, articles: titles, terms });
  const seconds = (performance.now() - start) / 1000;
  for (const { path, data } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), data);
  }
  const site = { sections: records.map(plainSection), terms };
  const index = await openBuiltIndex(dir);
  await index.search('内存', 'zh');
  const script = files.find(({ path }) => path === 'pagefind/pagefind.js');
  const firstBytes = index.takeBytes() + gzipSync(script?.data ?? '').length;
  const queries = drawQueries(site, seed, ofEach);
  const answered: Answered[] = [];
  for (const query of queries) answered.push(await answerQuery(index, site, query));
  rmSync(dir, { recursive: true });
  const share = (of: (one: Answered) => number): string =>
    (answered.reduce((sum, one) => sum + of(one), 0) / answered.length).toFixed(3);
  const size = files.reduce((sum, { data }) => sum + Buffer.byteLength(data), 0);
  return [
    String(count),
    `${seconds.toFixed(1)} s`,
    `${(size / kilobyte / kilobyte).toFixed(1)} MB`,
    `${Math.round(firstBytes / kilobyte)} KB`,
    share((one) => one.inFive),
    share((one) => (one.isFirstRight ? 1 : 0)),
  ];
}

const heads = ['pairs', 'build', 'index', 'first query', 'in five', 'first'];
const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;
console.log([row(heads), row(heads.map(() => '---:'))].join('\n'));
for (const count of sizes) console.log(row(await measure(count)));
