import { posix, win32 } from 'node:path';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'chrome-headless-shell',
];

const macApps = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];

const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Gives the paths at which a Chromium-based browser usually stands on a platform, the likeliest first. */
export function usualBrowserPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => windowsPlaces.map((place) => join(win32, root, place)));
  }
  const onPath = (env['PATH'] ?? '')
    .split(':')
    .filter((folder) => folder.startsWith('/'))
    .flatMap((folder) => commands.map((command) => posix.join(folder, command)));
  return platform === 'darwin' ? [...macPlaces(env), ...onPath] : [...onPath, ...linuxPlaces];
}

const macPlaces = (env: NodeJS.ProcessEnv): string[] =>
  ['/Applications', join(posix, env['HOME'], 'Applications')].flatMap((folder) =>
    macApps.map((app) => posix.join(folder, `${app}.app`, 'Contents/MacOS', app)),
  );

const join = (path: typeof posix, root: string | undefined, place: string): string =>
  path.join(root ?? path.sep, place);
