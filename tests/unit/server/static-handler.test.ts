import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { serveSite } from '#src/server/serve-site.ts';

const files = {
  _headers: '/*\n  X-Policy: strict\n',
  'index.html': 'choice',
  '404.html': 'nothing here',
  'en/index.html': 'home',
  'en/404.html': 'nothing here, in English',
  'en/@a/中 b.txt': 'text',
  'en/a/index.md': '# 文',
  '_assets/a.B1c2D3e4.js': 'script',
};

interface Answer {
  status: number;
  body: string;
  header: (name: string) => string | undefined;
}

type Ask = (path: string, method?: string) => Promise<Answer>;

/** A small site on a port of its own, at the root and under a path; asked without any tidying of the path. */
const test = base.extend<{ askAtRoot: Ask; askUnderPath: Ask }>({
  askAtRoot: async ({}, use) => {
    await withSite('/', use);
  },
  askUnderPath: async ({}, use) => {
    await withSite('/some/path/', use);
  },
});

/** Playwright's own folder for a test is named by its title without signs: `/nothing` and `/nothing/` would share one. */
async function withSite(basePath: string, use: (ask: Ask) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'watershed-server-'));
  const dir = join(folder, 'site');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  writeFileSync(join(dir, '../secret.txt'), 'secret');
  const site = await serveSite(dir, basePath, { host: '127.0.0.1', port: 0 });
  await use((path, method = 'GET') => ask(site.port, path, method));
  await site.close();
  rmSync(folder, { recursive: true });
}

function ask(port: number, path: string, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          body,
          header: (name) => response.headers[name]?.toString(),
        });
      });
    });
    sent.once('error', reject).end();
  });
}

test.describe('the static server', () => {
  for (const { path, status, body } of [
    { path: '/', status: 200, body: 'choice' },
    { path: '/en/', status: 200, body: 'home' },
    { path: '/en/?q=1', status: 200, body: 'home' },
    { path: '/en/index.html', status: 200, body: 'home' },
    { path: '/en/@a/%E4%B8%AD%20b.txt', status: 200, body: 'text' },
    { path: '/nothing', status: 404, body: 'nothing here' },
    { path: '/nothing/', status: 404, body: 'nothing here' },
    { path: '/en/nothing/at/all/', status: 404, body: 'nothing here, in English' },
    { path: '/index', status: 404, body: 'nothing here' },
  ]) {
    test(`answers ${path} with ${status} and “${body}”`, async ({ askAtRoot }) => {
      const answer = await askAtRoot(path);
      expect([answer.status, answer.body]).toEqual([status, body]);
    });
  }

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en/../../secret.txt',
  ]) {
    test(`does not leave its folder for ${path}`, async ({ askAtRoot }) => {
      const answer = await askAtRoot(path);
      expect(answer.status).toBe(404);
      expect(answer.body).not.toContain('secret');
    });
  }

  test('leads from a folder without a slash to the one with it, and keeps the query', async ({
    askAtRoot,
  }) => {
    const answer = await askAtRoot('/en?q=a?b');
    expect([answer.status, answer.header('location')]).toEqual([301, '/en/?q=a?b']);
  });

  test('sends the headers of the built file with every answer', async ({ askAtRoot }) => {
    for (const path of ['/', '/en', '/nothing', '/_assets/a.B1c2D3e4.js']) {
      expect((await askAtRoot(path)).header('x-policy')).toBe('strict');
    }
  });

  test('lets only files with a hash in their name be kept', async ({ askAtRoot }) => {
    const asset = await askAtRoot('/_assets/a.B1c2D3e4.js');
    expect(asset.header('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/en/', '/nothing', '/_assets/nothing.js']) {
      expect((await askAtRoot(path)).header('cache-control')).toBe('no-cache');
    }
  });

  test('names the type of each file', async ({ askAtRoot }) => {
    expect((await askAtRoot('/')).header('content-type')).toBe('text/html;charset=utf-8');
    expect((await askAtRoot('/nothing')).header('content-type')).toBe('text/html;charset=utf-8');
    expect((await askAtRoot('/_assets/a.B1c2D3e4.js')).header('content-type')).toBe(
      'text/javascript',
    );
  });

  test('refuses what is not reading', async ({ askAtRoot }) => {
    const answer = await askAtRoot('/', 'POST');
    expect([answer.status, answer.header('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('stands under a path and nowhere else', async ({ askUnderPath }) => {
    expect((await askUnderPath('/some/path/en/')).body).toBe('home');
    expect((await askUnderPath('/some/path/en')).header('location')).toBe('/some/path/en/');
    expect((await askUnderPath('/some/path/nothing')).body).toBe('nothing here');
    const outside = await askUnderPath('/en/');
    expect(outside.status).toBe(404);
    expect(outside.body).toBe('There is no page here: the site stands under /some/path/\n');
  });
});

base('a folder without a site is refused with the way to build one', async ({}, info) => {
  const dir = info.outputPath('empty');
  await expect(serveSite(dir, '/', { host: '127.0.0.1', port: 0 })).rejects.toThrow(
    `Expected a built site in "${dir}", but found none. Run: npm run build`,
  );
});

for (const [path, type] of [
  ['/en/@a/%E4%B8%AD%20b.txt', 'text/plain;charset=utf-8'],
  ['/en/a/index.md', 'text/markdown;charset=utf-8'],
] as const) {
  test(`the text ${path} comes with its encoding`, async ({ askAtRoot }) => {
    expect((await askAtRoot(path)).header('content-type')).toBe(type);
  });
}
