import { expect, test } from 'playwright/test';
import type { Lang } from '#src/model/lang.ts';
import { chooseLang, destination } from '#src/share/destination.ts';

const readers: [
  reader: string,
  chosen: string | undefined,
  browser: string[],
  link: Lang,
  lang: Lang,
][] = [
  ['who chose a language before', 'en', ['zh-CN'], 'zh', 'en'],
  ['who chose none, with a browser in Chinese', undefined, ['zh-TW', 'en'], 'en', 'zh'],
  ['whose browser has a language of the site second', undefined, ['fr', 'EN-gb'], 'zh', 'en'],
  ['whose browser has no language of the site', undefined, ['fr-FR', 'de'], 'zh', 'zh'],
  ['whose browser has no language at all', undefined, [], 'en', 'en'],
  ['whose choice is none of the site’s', 'toString', ['en'], 'zh', 'en'],
];

for (const [reader, chosen, browser, link, lang] of readers) {
  test(`a reader ${reader} reads in ${lang} what is shared in ${link}`, () => {
    expect(chooseLang(chosen, browser, link)).toBe(lang);
  });
}

const passage = { path: '/some/path/en/sample/', id: 'd3aa' };
const fragments: [behaviour: string, fragment: string, after: string][] = [
  ['leads to the passage', '', '#d3aa'],
  ['carries a part of the passage on', '#d3aa-B', '#d3aa-B'],
  ['carries another id on', '#p3ab', '#p3ab'],
  ['carries a quotation on', '#:~:text=hot%20water', '#d3aa:~:text=hot%20water'],
  ['carries an id with a quotation on', '#p3ab:~:text=a,b', '#p3ab:~:text=a,b'],
  ['drops what an app appends', '#wechat_redirect', '#d3aa'],
  ['drops markup', '#<script>alert(1)</script>', '#d3aa'],
  ['drops markup in a quotation', '#:~:text=<img>', '#d3aa'],
  ['drops another directive', '#:~:unknown', '#d3aa'],
  ['drops 10 KB of anything', `#${'a'.repeat(10_240)}`, '#d3aa'],
  ['drops a quotation of 10 KB', `#:~:text=${'a'.repeat(10_240)}`, '#d3aa'],
];

for (const [behaviour, fragment, after] of fragments) {
  test(`a share page ${behaviour}`, () => {
    expect(destination(passage, `https://site.example/s/d3aa/${fragment}`, 'zh')).toBe(
      `/some/path/en/sample/?shared=zh${after}`,
    );
  });
}
