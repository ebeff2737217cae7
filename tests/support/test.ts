// What every browser test stands on: a browser from wherever there is one, and a built site, served
// by our own server on a port of its own. A page that complains fails its test.
import { test as base, expect } from 'playwright/test';
import { serveSite, type ServedSite } from '#src/server/serve-site.ts';
import { findLaunch } from './browser/launch-options.ts';
import { fixtureSite, realSite, type BuiltSite } from './built-site.ts';
import { noteComplaints, type Complaints } from './complaints.ts';

export { expect };

interface TestFixtures {
  /** What went wrong so far; after the test it must hold nothing but what is expected. */
  complaints: Complaints;
  /** Errors that the test brings about itself. */
  expectedErrors: RegExp[];
}

interface WorkerFixtures {
  built: BuiltSite;
  site: ServedSite;
}

/** A test on the real site. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  built: [realSite, { scope: 'worker', option: true }],
  expectedErrors: [[], { option: true }],
  launchOptions: [
    async ({}, use) => {
      await use((await findLaunch()).options);
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ built }, use) => {
      const site = await serveSite(built.dir, built.base, { host: '127.0.0.1', port: 0 });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  complaints: [
    async ({ context, site, expectedErrors }, use) => {
      const complaints = await noteComplaints(context, new URL(site.url).origin);
      await use(complaints);
      const unexpected = complaints.errors.filter(
        (error) => !expectedErrors.some((pattern) => pattern.test(error)),
      );
      expect(unexpected, 'errors in the console').toEqual([]);
      expect(complaints.foreignRequests, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

/** A test of the engine, on the fixture site, which stands under a path. */
export const fixtureTest = test.extend<object, { built: BuiltSite }>({
  built: [
    async ({}, use) => {
      await use(fixtureSite);
    },
    { scope: 'worker' },
  ],
});
