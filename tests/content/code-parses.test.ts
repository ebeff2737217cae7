import { expect, test } from 'playwright/test';
import { readContent } from '#src/source/read-content.ts';
import { languages } from '#tests/support/code/languages.ts';
import { reportFaults } from '#tests/support/code/report-faults.ts';
import { samplesOfContent } from '#tests/support/code/samples.ts';

const samples = samplesOfContent(readContent());

test('the articles have code samples', () => {
  expect(samples.length).toBeGreaterThan(0);
});

for (const [lang, group] of Map.groupBy(samples, (sample) => sample.lang)) {
  const language = languages[lang];
  const name = language?.name ?? JSON.stringify(lang);

  if (language && 'unchecked' in language) {
    test.skip(`every sample of ${name} parses (not checked: ${language.unchecked})`, () =>
      undefined);
    continue;
  }

  test(`every sample of ${name} parses`, async () => {
    const places = group.map(({ file, line }) => `${file}:${line}`);
    expect(language, `a parser for ${name}, which stands at ${places.join(', ')}`).toBeDefined();
    if (language)
      expect(await reportFaults(group, `${name} that parses`, language.check)).toEqual([]);
  });
}
