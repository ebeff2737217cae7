import { expect, test } from 'playwright/test';
import { scriptText } from '#src/head/structured-data.ts';

test('data cannot end the script in which they stand, and read back as they were', () => {
  const data = { name: '</script><script>alert(1)</script>', more: '<!-- & -->' };
  expect(scriptText(data)).not.toMatch(/[<>]/);
  expect(JSON.parse(scriptText(data))).toEqual(data);
});
