import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { buildAlone } from '#tests/support/build-alone.ts';
import { fixtureContent, fixtureSite } from '#tests/support/built-site.ts';

/** A command of the project that runs, and what it has printed. */
interface Command {
  child: ChildProcess;
  output: () => string;
  exitCode: Promise<number | null>;
}

function run(script: string, env: Record<string, string>): Command {
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const exitCode = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output: () => output, exitCode };
}

async function takePort(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

const addressIn = (output: string): string | undefined => /Serving on (http:\S+)/.exec(output)?.[1];

test('npm start builds, takes the next port where one is taken, serves, and stops cleanly', async ({}, info) => {
  test.setTimeout(300_000);
  const { server, port } = await takePort();
  const command = await buildAlone(async () => {
    const started = run('src/cli/start.ts', {
      CONTENT_DIR: fixtureContent,
      OUT_DIR: info.outputPath('site'),
      SITE_URL: 'http://127.0.0.1:4321/',
      PORT: String(port),
      HOST: '127.0.0.1',
    });
    await expect.poll(() => addressIn(started.output()), { timeout: 250_000 }).toBeDefined();
    return started;
  });
  server.close();
  expect(command.output()).toContain(`Port ${port} is taken; using `);

  const address = addressIn(command.output()) ?? '';
  expect(new URL(address).port).not.toBe(String(port));
  const page = await fetch(new URL('en/sample/', address));
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('What makes a good pot of tea');
  const shared = await (await fetch(new URL('s/h1aa/', address))).text();
  expect(shared).toContain('og:title');
  expect(shared).not.toContain('og:image');
  expect(command.output()).toContain('Built without the pictures of shared links');

  command.child.kill('SIGINT');
  expect(await command.exitCode).toBe(0);
});

test('npm run serve serves a site under its path', async () => {
  const command = run('src/cli/serve.ts', {
    OUT_DIR: fixtureSite.dir,
    SITE_URL: `https://site.example${fixtureSite.base}`,
    PORT: '0',
  });
  await expect.poll(() => addressIn(command.output())).toMatch(/\/some\/path\/$/);
  const page = await fetch(addressIn(command.output()) ?? '');
  expect(page.status).toBe(200);
  command.child.kill('SIGTERM');
  expect(await command.exitCode).toBe(0);
});

for (const { script, env, message } of [
  {
    script: 'src/cli/start.ts',
    env: { PORT: 'abc' },
    message: 'Expected PORT to be a number from 0 to 65535, but found "abc".',
  },
  {
    script: 'src/cli/serve.ts',
    env: { OUT_DIR: '/nowhere' },
    message: 'Expected a built site in "/nowhere", but found none. Run: npm run build',
  },
  {
    script: 'src/cli/serve.ts',
    env: { OUT_DIR: fixtureSite.dir, HOST: '192.0.2.1' },
    message: 'Expected to be let listen on 192.0.2.1:4321, but found: EADDRNOTAVAIL.',
  },
]) {
  test(`a command that cannot serve says so in one line: ${message}`, async () => {
    const command = run(script, { PORT: '4321', ...env });
    expect(await command.exitCode).toBe(1);
    expect(command.output()).toBe(`${message}\n`);
  });
}
