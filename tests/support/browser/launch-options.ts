import { chromium, type LaunchOptions } from 'playwright/test';
import { findBrowser } from './find-browser.ts';

// Playwright's own flags see to silence already (no sync, no updates, no first run).
const args = [
  // No machine of ours has a graphics card for it, and drawing in software is the same everywhere.
  '--disable-gpu',
  // Pages come over plain HTTP from this machine; nothing is to be tried over UDP.
  '--disable-quic',
];

/** How the tests' browser is launched, and where it comes from. */
export interface Launch {
  origin: string;
  options: LaunchOptions;
}

/** Finds the browser and how it starts here: in its sandbox wherever the system lets it. */
export async function findLaunch(): Promise<Launch> {
  const { origin, launch } = await findBrowser();
  const options = { ...launch, args };
  const sandboxed = { ...options, chromiumSandbox: true };
  return { origin, options: (await starts(sandboxed)) ? sandboxed : options };
}

/** Chromium refuses its sandbox to root, and some containers allow none to anyone. */
async function starts(options: LaunchOptions): Promise<boolean> {
  if (process.getuid?.() === 0) return false;
  try {
    await (await chromium.launch(options)).close();
    return true;
  } catch {
    return false;
  }
}
