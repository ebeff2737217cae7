import { existsSync, statSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright/test';
import { usualBrowserPaths } from './installed-browsers.ts';
import { unpackNpmBrowser } from './npm-browser.ts';

/** A browser for the tests. */
export interface FoundBrowser {
  /** Where it comes from, for the reader of the test's output. */
  origin: string;
  launch: LaunchOptions;
}

/** Gives the first of: the path in `WATERSHED_BROWSER` or `CHROME_PATH`, Playwright's own, an installed one, the one from npm. */
export async function findBrowser(): Promise<FoundBrowser> {
  return (
    explicitBrowser(process.env) ??
    fromPath(chromium.executablePath(), 'Playwright') ??
    installedBrowser() ??
    (await npmBrowser()) ??
    fail()
  );
}

/** Gives the browser that the environment names; throws where there is no such file. */
export function explicitBrowser(env: NodeJS.ProcessEnv): FoundBrowser | undefined {
  for (const name of ['WATERSHED_BROWSER', 'CHROME_PATH']) {
    const path = env[name];
    if (path === undefined || path === '') continue;
    const found = fromPath(path, name);
    if (!found)
      throw new Error(
        `Expected ${name} to be the path of a browser, but found no file at "${path}".`,
      );
    return found;
  }
  return undefined;
}

function installedBrowser(): FoundBrowser | undefined {
  const path = usualBrowserPaths(process.platform, process.env).find(isFile);
  return path === undefined ? undefined : fromPath(path, 'this machine');
}

async function npmBrowser(): Promise<FoundBrowser | undefined> {
  const found = await unpackNpmBrowser();
  if (!found) return undefined;
  const env = { ...(process.env as Record<string, string>), ...found.env };
  return {
    origin: `@sparticuz/chromium ${found.version} from npm`,
    launch: { executablePath: found.executablePath, env },
  };
}

const fromPath = (path: string, origin: string): FoundBrowser | undefined =>
  isFile(path) ? { origin: `${path} (${origin})`, launch: { executablePath: path } } : undefined;

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function fail(): never {
  throw new Error(
    'Expected a Chromium-based browser, but found none. Install one with "npx playwright install chromium", or set WATERSHED_BROWSER to the path of one.',
  );
}
