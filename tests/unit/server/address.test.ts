import { expect, test } from 'playwright/test';
import { addressFromEnv, siteAddress } from '#src/server/address.ts';
import { basePath } from '#src/server/base-path.ts';

test.describe('the address of the site', () => {
  for (const { env, address } of [
    { env: {}, address: { host: '127.0.0.1', port: 4321 } },
    { env: { PORT: '', HOST: ' ' }, address: { host: '127.0.0.1', port: 4321 } },
    { env: { PORT: '8080' }, address: { host: '127.0.0.1', port: 8080 } },
    { env: { PORT: '0', HOST: '0.0.0.0' }, address: { host: '0.0.0.0', port: 0 } },
  ]) {
    test(`is ${address.host} and ${address.port} for ${JSON.stringify(env)}`, () => {
      expect(addressFromEnv(env)).toEqual(address);
    });
  }

  for (const text of ['abc', '-1', '65536', '80.5']) {
    test(`is refused for the port "${text}"`, () => {
      expect(() => addressFromEnv({ PORT: text })).toThrow(
        `Expected PORT to be a number from 0 to 65535, but found "${text}".`,
      );
    });
  }

  for (const { host, base, shown } of [
    { host: '127.0.0.1', base: '/', shown: 'http://127.0.0.1:4321/' },
    { host: '0.0.0.0', base: '/some/path/', shown: 'http://127.0.0.1:4321/some/path/' },
    { host: '::1', base: '/', shown: 'http://[::1]:4321/' },
  ]) {
    test(`is shown as ${shown} for the host ${host}`, () => {
      expect(siteAddress(host, 4321, base)).toBe(shown);
    });
  }
});

test.describe('the base path', () => {
  for (const { siteUrl, base } of [
    { siteUrl: 'https://site.example', base: '/' },
    { siteUrl: 'https://site.example/', base: '/' },
    { siteUrl: 'https://site.example/some/path', base: '/some/path/' },
    { siteUrl: 'https://site.example/some/path/', base: '/some/path/' },
  ]) {
    test(`of ${siteUrl} is ${base}`, () => {
      expect(basePath(siteUrl)).toBe(base);
    });
  }

  test('is refused where the address is none', () => {
    expect(() => basePath('some/path')).toThrow(
      'Expected SITE_URL to be an address such as "http://127.0.0.1:4321/", but found "some/path".',
    );
  });
});
