import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from './address.ts';
import { siteAddress } from './address.ts';
import { listenOnFreePort } from './listen.ts';
import { makeStaticHandler } from './static-handler.ts';

/** A site that is being served. */
export interface ServedSite {
  /** Its address, with a slash at the end. */
  url: string;
  port: number;
  /** Stops serving; open connections are cut. */
  close: () => Promise<void>;
}

/** Serves the built site in a folder; throws where there is none or no port is free. */
export async function serveSite(dir: string, base: string, address: Address): Promise<ServedSite> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`Expected a built site in "${dir}", but found none. Run: npm run build`);
  }
  const handler = makeStaticHandler(dir, base);
  const { server, port } = await listenOnFreePort(handler, address.host, address.port);
  return {
    url: siteAddress(address.host, port, base),
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
