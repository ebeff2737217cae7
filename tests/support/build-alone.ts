import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const lock = resolve('.cache/a-test-builds');

/** Waits until no other test builds a site, then builds: Astro keeps one list of the content's modules in a project. */
export async function buildAlone<Result>(build: () => Promise<Result>): Promise<Result> {
  while (!takeLock()) await setTimeout(100);
  try {
    return await build();
  } finally {
    leaveLock();
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Lets others build; also for a run that begins after one that was broken off. */
export function leaveLock(): void {
  rmSync(lock, { recursive: true, force: true });
}
