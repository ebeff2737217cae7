/** Where the site is to be served. */
export interface Address {
  host: string;
  port: number;
}

/** Gives the address from `HOST` and `PORT`: this machine only and 4321, where nothing else is set. */
export function addressFromEnv(env: NodeJS.ProcessEnv): Address {
  const text = env['PORT']?.trim() || '4321';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`Expected PORT to be a number from 0 to 65535, but found "${text}".`);
  }
  return { host: env['HOST']?.trim() || '127.0.0.1', port };
}

/** Gives the address of the site as a reader types it; a host that means "every interface" is shown as this machine. */
export function siteAddress(host: string, port: number, base: string): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const shown = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}${base}`;
}
