const year = 'public, max-age=31536000, immutable';

/** How long a browser may use a file of the site without asking, by where the file stands: what the build names by its content for a year; Pagefind's script, which changes with its version only, also while the server cannot be asked. */
export const keptFiles: readonly [path: string, cacheControl: string][] = [
  ['_assets/', year],
  ['pagefind/index/', year],
  ['pagefind/fragment/', year],
  ['pagefind/pagefind.js', 'public, max-age=600, stale-while-revalidate=2592000'],
];

/** Gives how long a file may be kept, by its path in the site with a leading slash: anything but the kept files until asked again. */
export const cacheControl = (path: string): string =>
  keptFiles.find(([kept]) => path.startsWith(`/${kept}`))?.[1] ?? 'no-cache';
