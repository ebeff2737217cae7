// The reader's settings, kept on the device only. Storage may be blocked or full: then nothing is kept.

/** The names under which settings are kept, all of them: what is not here is not stored. */
export const settings = [
  'lang',
  'view',
  'theme',
  'text',
  'measure',
  'focus',
  'keys',
  'places',
  'searches',
] as const;

/** The name of a setting. */
export type Setting = (typeof settings)[number];

/** Gives a kept setting, undefined where there is none or storage is blocked. */
export function readSetting(name: Setting): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a setting, or forgets it where the value is undefined. */
export function writeSetting(name: Setting, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Nothing is kept; the page works on.
  }
}

/** Forgets all settings. */
export function forgetSettings(): void {
  for (const name of settings) writeSetting(name, undefined);
}
