import { createHash } from 'node:crypto';

/** Gives the `sha256-…` source by which a policy allows an inline script. */
export const scriptHash = (code: string): string =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`;
