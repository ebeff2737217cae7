// What a reader may set. A default is never stored: what is not kept follows the site.

/** Text sizes, which scale a whole page. */
export type TextSize = 'small' | 'normal' | 'large' | 'largest';

/** Line widths of running text. */
export type Measure = 'narrow' | 'normal' | 'wide';

/** What a single key may do, where single keys are turned on. */
export type KeyAction = 'next' | 'previous' | 'language' | 'both' | 'search' | 'focus' | 'help';

/** The values of each setting that shapes the page, in the order in which they are offered. */
export const pageSettings = {
  theme: ['light', 'system', 'dark'],
  text: ['small', 'normal', 'large', 'largest'],
  measure: ['narrow', 'normal', 'wide'],
  focus: ['off', 'on'],
} as const satisfies Record<string, string[]> & { text: TextSize[]; measure: Measure[] };

/** The name of a setting that shapes the page. */
export type PageSetting = keyof typeof pageSettings;

const defaults: Record<PageSetting, string> = {
  theme: 'system',
  text: 'normal',
  measure: 'normal',
  focus: 'off',
};

/** The names of the settings that shape the page. */
export const pageSettingNames = Object.keys(pageSettings) as PageSetting[];

/** Gives the value that a kept text stands for: the default where it is none of the setting's values. */
export function readPageSetting(name: PageSetting, kept: string | null | undefined): string {
  const values: readonly string[] = pageSettings[name];
  return values.find((value) => value === kept) ?? defaults[name];
}

/** Gives what is to be kept of a value: nothing for the default. */
export const keptValue = (name: PageSetting, value: string): string | undefined =>
  value === defaults[name] ? undefined : value;
