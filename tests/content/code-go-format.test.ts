import { expect, test } from 'playwright/test';
import { readContent } from '#src/source/read-content.ts';
import { checkGo, checkGoFormat } from '#tests/support/code/check-go.ts';
import { reportFaults } from '#tests/support/code/report-faults.ts';
import { samplesOfContent } from '#tests/support/code/samples.ts';

test('every sample of Go is as gofmt writes it', async () => {
  const parsing = samplesOfContent(readContent()).filter(
    ({ lang, code }) => lang === 'go' && checkGo(code).length === 0,
  );
  expect(parsing.length).toBeGreaterThan(0);
  expect(await reportFaults(parsing, 'Go as gofmt writes it', checkGoFormat)).toEqual([]);
});
