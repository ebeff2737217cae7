// Share pages as a chat's crawler reads them: the beginning of the file, without a script.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { langs, otherLang, type Lang } from '#src/model/lang.ts';
import { passageHomes } from '#src/model/passages.ts';
import { articlePath, homePath, sharePath } from '#src/model/routes.ts';
import { descriptionBudget, isWithin, titleBudget } from '#src/share/cut-text.ts';
import { articlesFromFiles } from '#src/source/articles-from-files.ts';
import { readFormerIds } from '#src/source/moved-file.ts';
import { readContent } from '#src/source/read-content.ts';
import { pageFile, readBuiltPage } from '#tests/support/built-page.ts';
import { articlePages, realSite, sharePagesOf } from '#tests/support/built-site.ts';
import { readShareTags } from '#tests/support/share-tags.ts';
import { expect, test } from '#tests/support/test.ts';

const siteUrl = process.env['SITE_URL'] ?? 'http://127.0.0.1:4321/';
const origin = new URL(siteUrl).origin;
const homes = passageHomes(articlesFromFiles(readContent()));
const shared = [...homes].flatMap(([id, slug]) => langs.map((lang) => ({ id, slug, lang })));

/** Tells of each share page what is wrong with it. */
const faults = (
  what: (page: { html: string; id: string; slug: string; lang: Lang }) => (string | false)[],
): string[] =>
  shared.flatMap(({ id, slug, lang }) => {
    const path = sharePath('', id, lang);
    const html = readFileSync(pageFile(realSite, path), 'utf8');
    return what({ html, id, slug, lang }).flatMap((fault) =>
      fault === false ? [] : [`${path}: ${fault}`],
    );
  });

test('every passage of every article page has a share page in each language, and nothing else has', () => {
  const ids = new Set(
    articlePages().flatMap((path) =>
      [...readBuiltPage(realSite, path).ids].filter((id) => homes.has(id)),
    ),
  );
  expect(ids.size).toBe(homes.size);
  const former = [...readFormerIds().values()].flat();
  expect(sharePagesOf(realSite)).toEqual(
    [...homes.keys(), ...former]
      .flatMap((id) => langs.map((lang) => sharePath('', id, lang)))
      .toSorted(),
  );
});

test('what a chat reads stands whole in the first 8 KB, and keeps to its lengths', () => {
  expect(
    faults(({ html, id, slug, lang }) => {
      const tags = readShareTags(Buffer.from(html).subarray(0, 8192).toString());
      const expected: Record<string, string> = {
        'og:type': 'article',
        'og:url': `${origin}${sharePath(realSite.base, id, lang)}`,
        canonical: `${origin}${articlePath(realSite.base, lang, slug)}`,
        robots: 'noindex,follow',
      };
      const { title = '', 'og:title': name = '', 'og:description': text = '' } = tags;
      return [
        ...Object.entries(expected).map(
          ([key, value]) => tags[key] !== value && `${key} is "${tags[key] ?? ''}"`,
        ),
        (title.length === 0 || title.length > 70) && `the title is "${title}"`,
        (name === '' || !isWithin(name, titleBudget)) && `og:title is "${name}"`,
        (text === '' || !isWithin(text, descriptionBudget)) && `og:description is "${text}"`,
      ];
    }),
  ).toEqual([]);
});

test('every share page has a picture: a PNG of the stated size, told in words, not too heavy', () => {
  const folder = `${origin}${realSite.base}`;
  const pictures = new Map<string, string[]>();
  expect(
    faults(({ html, id, lang }) => {
      const tags = readShareTags(Buffer.from(html).subarray(0, 8192).toString());
      const address = tags['og:image'] ?? '';
      if (!address.startsWith(folder)) return [`the picture is "${address}"`];
      const known = pictures.get(address) ?? pictureFaults(address.slice(folder.length));
      pictures.set(address, known);
      return [
        ...known,
        tags['og:image:type'] !== 'image/png' && 'no type',
        tags['og:image:width'] !== '1200' && 'no width',
        tags['og:image:height'] !== '630' && 'no height',
        !tags['og:image:alt'] && `no words for it (${id}, ${lang})`,
        tags['twitter:card'] !== 'summary_large_image' && 'shown small',
      ];
    }),
  ).toEqual([]);
});

/** Tells what is wrong with a picture: its first bytes say that it is a PNG and how large; its name, what is in it. */
function pictureFaults(path: string): string[] {
  const file = join(realSite.dir, path);
  if (!existsSync(file)) return [`there is no ${path}`];
  const png = readFileSync(file);
  const header = png.subarray(0, 24);
  const size = `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
  const hash = createHash('sha256').update(png).digest('hex').slice(0, 20);
  return [
    header.toString('latin1', 1, 4) === 'PNG' && header.toString('latin1', 12, 16) === 'IHDR'
      ? ''
      : 'is no PNG',
    size === '1200x630' ? '' : `is ${size}`,
    png.length <= 300 * 1024 ? '' : `weighs ${png.length} B`,
    path.endsWith(`/${hash}.png`) ? '' : 'is not named by its content',
  ].flatMap((fault) => (fault === '' ? [] : [`${path} ${fault}`]));
}

test('articles and the home pages have pictures too', () => {
  const pages = [...articlePages(), ...langs.map((lang) => homePath('', lang))];
  const folder = `${origin}${realSite.base}`;
  const pictures = pages.map(
    (path) => readShareTags(readFileSync(pageFile(realSite, path), 'utf8'))['og:image'] ?? '',
  );
  expect(pictures.filter((address) => !address.startsWith(folder))).toEqual([]);
  expect(pictures.flatMap((address) => pictureFaults(address.slice(folder.length)))).toEqual([]);
  expect(new Set(pictures).size).toBe(pages.length);
});

test('sections, tables and diagrams have pictures of their own, in each language', () => {
  const pictureOf = (id: string, lang: Lang): string | undefined =>
    readShareTags(readFileSync(pageFile(realSite, sharePath('', id, lang)), 'utf8'))['og:image'];
  const articles = articlesFromFiles(readContent());
  const own = articles.flatMap(({ sections }) =>
    sections.flatMap(({ id, blocks }) => [
      id,
      ...blocks
        .filter(({ kind }) => kind === 'table' || kind === 'diagram')
        .map((block) => block.id),
    ]),
  );
  const pictures = own.flatMap((id) => langs.map((lang) => pictureOf(id, lang)));
  expect(new Set(pictures).size).toBe(own.length * langs.length);
  const [section] =
    articles[0]?.sections.filter(({ blocks }) => blocks[0]?.kind === 'paragraph') ?? [];
  expect(pictureOf(section?.blocks[0]?.id ?? '', 'en')).toBe(pictureOf(section?.id ?? '', 'en'));
  const blocks = articles.flatMap(({ sections }) => sections.flatMap((each) => each.blocks));
  const row = blocks.findIndex(({ kind }) => kind === 'row');
  expect(pictureOf(blocks[row]?.id ?? '', 'en')).toBe(pictureOf(blocks[row - 1]?.id ?? '', 'en'));
});

test('what is said of a picture is no text that was cut', () => {
  expect(
    faults(({ html }) => [/og:image:alt" content="[^"]*…[^"]{0,3}[.。]/.test(html) && 'is cut']),
  ).toEqual([]);
});

test('both languages are quoted, with a link to the passage in each, and nothing hurries a crawler on', () => {
  expect(
    faults(({ html, id, slug, lang }) => [
      ...[lang, otherLang(lang)].map(
        (each) =>
          !html.includes(`href="${articlePath(realSite.base, each, slug, id)}"`) &&
          `no link to ${each}`,
      ),
      /http-equiv="refresh"/i.test(html) && 'refreshes itself',
      /\sstyle=|\son\w+=/.test(html) && 'has a style attribute or a handler',
      !/<script type="module" src="[^"]+"><\/script><\/body>/.test(html) && 'no module at its end',
    ]),
  ).toEqual([]);
});

test('a share page weighs less than 3 KB', () => {
  const sizes = shared.map(({ id, lang }) => {
    const path = sharePath('', id, lang);
    return { path, bytes: gzipSync(readFileSync(pageFile(realSite, path))).length };
  });
  const heaviest = sizes.toSorted((a, b) => b.bytes - a.bytes)[0];
  console.log(
    `The heaviest of ${sizes.length} share pages: ${heaviest?.path} ${heaviest?.bytes} B`,
  );
  expect(sizes.filter(({ bytes }) => bytes > 3072)).toEqual([]);
});

test('share pages are in no sitemap, no feed and not in the search index', () => {
  const texts = readdirSync(realSite.dir)
    .filter((name) => /\.(?:xml|txt|json)$/.test(name))
    .map((name) => readFileSync(join(realSite.dir, name), 'utf8'));
  const disallowed = /^Disallow: .*\/s\//m;
  expect(texts.filter((text) => text.includes(`<loc>${origin}${realSite.base}s/`))).toEqual([]);
  expect(texts.filter((text) => disallowed.test(text))).toEqual([]);
});

const userAgents = [
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Twitterbot/1.0',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0.50',
];

test('five user agents are handed the same page', async ({ request, site }) => {
  const path = sharePath('', [...homes.keys()][0] ?? '', 'en');
  const pages = await Promise.all(
    userAgents.map(async (agent) => {
      const response = await request.get(`${site.url}${path}`, {
        headers: { 'user-agent': agent },
      });
      expect(response.status()).toBe(200);
      return (await response.body()).subarray(0, 32_768).toString();
    }),
  );
  expect(readShareTags(pages[0] ?? '')['og:title']).toBeTruthy();
  expect(new Set(pages).size).toBe(1);
});

const hostile = [
  's/nope/',
  's/nope/en/',
  's/%3Cscript%3Ealert(1)%3C%2Fscript%3E/',
  's/%00/',
  's/%E0%A4%A/',
  's/..%2f..%2fpackage.json',
  's/__proto__/',
  `s/${'a'.repeat(4000)}/`,
];

for (const path of hostile) {
  test(`the address ${path.slice(0, 40)} is answered with the page for what is not there`, async ({
    request,
    site,
  }) => {
    const response = await request.get(`${site.url}${path}`);
    expect(response.status()).toBe(404);
    expect(await response.text()).toBe(readFileSync(pageFile(realSite, '404.html'), 'utf8'));
  });
}
