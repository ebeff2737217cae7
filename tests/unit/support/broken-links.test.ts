import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { brokenLinks } from '#tests/support/broken-links.ts';

const files = {
  'index.html': '<a href="en/">English</a> <a href="/some/path/en/#here">here</a>',
  'en/index.html': `
    <link rel="stylesheet" href="/some/path/a.css"><link rel="canonical" href="https://site.example/some/path/en/">
    <p id="here">…</p>
    <a href="#here">good</a> <a href="#here:~:text=quoted">good</a> <a href="#">good</a>
    <a href="#gone">no id</a> <a href="../#here">no id there</a> <a href="/some/path/fr/">no page</a>
    <a href="/some/path/s/k3f9/">good</a> <a href="/some/path/s/k3f8/">no share page</a>
    <img src="b.png"> <a href="/en/">outside</a> <a href="https://site.example/en/">outside</a>
    <a href="https://other.example/">another site</a> <a href="mailto:a@b.example">mail</a>`,
  's/k3f9/index.html': '',
  'a.css': '',
};

test('every link of a built site that leads nowhere is told with its page and why', ({}, info) => {
  const dir = info.outputPath('site');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), `<!doctype html><title>t</title>${text}`);
  }
  expect(brokenLinks({ dir, base: '/some/path/' }, 'https://site.example')).toEqual([
    'en/: "#gone" leads to no id of the page',
    'en/: "../#here" leads to no id of the page',
    'en/: "/some/path/fr/" leads to no file',
    'en/: "/some/path/s/k3f8/" leads to no file',
    'en/: "/en/" leaves /some/path/',
    'en/: "https://site.example/en/" leaves /some/path/',
    'en/: "b.png" leads to no file',
  ]);
});
