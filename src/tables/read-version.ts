import type { Value } from './value.ts';

const sure =
  /^[~≈<>≤≥]*\s*(?:v(?<tagged>\d+(?:\.\d+)*)|(?<long>\d+(?:\.\d+){2,}))(?<early>-[\w.]+)?\+?$/i;
const named =
  /^[~≈<>≤≥]*\s*(?:[A-Za-z][\w.+#-]*\s)*v?(?<tagged>\d+(?:\.\d+)*)(?<early>-[\w.]+)?\+?$/i;

/** How many steps of a part come before the next step of the part above it. */
const step = 10_000;

/**
 * Reads a text as a version: `v1.22`, `1.2.0`, `≥v0.38.0`; where the author says that it is one also
 * `1.22` and `Go 1.22`. A version before its release (`-rc1`) comes before it.
 */
export function readVersion(text: string, isSaid = false): Value | undefined {
  const groups = (isSaid ? named : sure).exec(text)?.groups;
  const number = groups?.['tagged'] ?? groups?.['long'];
  if (number === undefined) return undefined;
  const [major = 0, minor = 0, patch = 0] = number.split('.').map(Number);
  const at = (major * step + minor) * step + patch - (groups?.['early'] === undefined ? 0 : 0.5);
  return { type: 'version', at, unit: 'version', shown: text };
}
