/** Gives how long a file may be kept: what the build names by its hash for a year, anything else until asked again. */
export const cacheControl = (path: string): string =>
  path.startsWith('/_assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
