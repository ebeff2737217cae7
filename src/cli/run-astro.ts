import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/** Runs an Astro command on this Node, without telemetry, and gives its exit code. */
export function runAstro(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [astro, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? (signal === 'SIGINT' ? 0 : 1));
    });
  });
}
