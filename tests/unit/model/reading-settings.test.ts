import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'playwright/test';
import {
  keptValue,
  pageSettingNames,
  pageSettings,
  readPageSetting,
} from '../../../src/model/reading-settings.ts';

const defaults = { theme: 'system', text: 'normal', measure: 'normal', focus: 'off' };

for (const name of pageSettingNames) {
  test(`the setting "${name}" knows its values, and anything else is its default`, () => {
    for (const value of pageSettings[name]) expect(readPageSetting(name, value)).toBe(value);
    for (const other of [undefined, null, '', 'x', 'constructor']) {
      expect(readPageSetting(name, other)).toBe(defaults[name]);
    }
    expect(keptValue(name, defaults[name])).toBeUndefined();
  });

  test(`the script before the first paint agrees on "${name}"`, () => {
    for (const value of [...pageSettings[name], 'x']) {
      const kept = keptValue(name, readPageSetting(name, value));
      expect(runInlineScript({ [name]: value })).toEqual(
        kept === undefined ? {} : { [name]: kept },
      );
    }
  });
}

/** Gives what the script sets on the root of a page, from what is kept. */
function runInlineScript(kept: Record<string, string>): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(readFileSync('src/components/reading-settings/inline.js', 'utf8'), {
    document: { documentElement: { dataset, classList: { add: () => undefined } } },
    localStorage: { getItem: (name: string) => kept[name] ?? null },
  });
  return dataset;
}
