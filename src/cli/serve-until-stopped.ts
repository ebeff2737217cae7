import { resolve } from 'node:path';
import { addressFromEnv } from '../server/address.ts';
import { basePath } from '../server/base-path.ts';
import { serveSite } from '../server/serve-site.ts';
import { failWith } from './fail.ts';

/** Serves the built site, prints its address and goes on until Ctrl+C; a failure is one line and exit code 1. */
export async function serveUntilStopped(): Promise<void> {
  try {
    const address = addressFromEnv(process.env);
    const dir = resolve(process.env['OUT_DIR'] ?? 'dist');
    const site = await serveSite(dir, basePath(), address);
    if (address.port !== 0 && site.port !== address.port) {
      console.log(`Port ${address.port} is taken; using ${site.port}.`);
    }
    console.log(`Serving on ${site.url} (Ctrl+C stops)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void site.close());
    }
  } catch (error) {
    failWith(error);
  }
}
