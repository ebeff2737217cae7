import { expect, test } from 'playwright/test';
import { usualBrowserPaths } from '#tests/support/browser/installed-browsers.ts';
import { explicitBrowser } from '#tests/support/browser/find-browser.ts';

test.describe('the usual places of a browser', () => {
  test('on Linux begin with the folders of the PATH, in their order', () => {
    const paths = usualBrowserPaths('linux', { PATH: '/a:relative::/b' });
    expect(paths.filter((path) => path.endsWith('/google-chrome'))).toEqual([
      '/a/google-chrome',
      '/b/google-chrome',
    ]);
    expect(paths.at(-1)).toBe('/snap/bin/chromium');
  });

  test('on macOS begin with the applications of the machine, then of the user', () => {
    const paths = usualBrowserPaths('darwin', { HOME: '/Users/ada', PATH: '/usr/bin' });
    expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(paths.at(-1)).toBe('/usr/bin/chrome-headless-shell');
  });

  test('on Windows are under the program folders', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    };
    const paths = usualBrowserPaths('win32', env);
    expect(paths[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain('C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe');
  });
});

test.describe('a browser named in the environment', () => {
  test('is taken before any other', () => {
    const path = process.execPath;
    expect(explicitBrowser({ WATERSHED_BROWSER: path, CHROME_PATH: '/nowhere' })?.launch).toEqual({
      executablePath: path,
    });
    expect(explicitBrowser({ CHROME_PATH: path })?.launch).toEqual({ executablePath: path });
  });

  test('is refused where there is no such file', () => {
    expect(() => explicitBrowser({ CHROME_PATH: '/nowhere/chrome' })).toThrow(
      'Expected CHROME_PATH to be the path of a browser, but found no file at "/nowhere/chrome".',
    );
  });

  test('is none where nothing is set', () => {
    expect(explicitBrowser({ WATERSHED_BROWSER: '' })).toBeUndefined();
  });
});
