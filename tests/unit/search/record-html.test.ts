import { expect, test } from 'playwright/test';
import { recordHtml } from '../../../src/search/record-html.ts';

test('markup in the content is text in the record', () => {
  const html = recordHtml({
    slug: 'sample',
    lang: 'en',
    id: 'k3f9',
    number: '1.2',
    heading: 'A <b> & "c"',
    articleTitle: 'T',
    kinds: ['text', 'code'],
    passages: ['if a < b && c > d {}'],
  });
  expect(html).toContain('<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>');
  expect(html).toContain('<p>if a &lt; b &amp;&amp; c &gt; d {}</p>');
  expect(html).toContain('data-pagefind-filter="kind:code"');
});
