import { expect, test } from 'playwright/test';
import { checkJson } from '#tests/support/code/check-json.ts';
import { reportFaults } from '#tests/support/code/report-faults.ts';
import { samplesOfFile } from '#tests/support/code/samples.ts';

const article = `---
title: "A"
---

## One

\`\`\`json title="a.json"
{ "a": }
\`\`\`

<Note>

\`\`\`go
package a
\`\`\`

</Note>

- item

  \`\`\`json
  {
    "b":
  }
  \`\`\`

\`\`\`mermaid
flowchart TD
\`\`\`

\`\`\`text
plain
\`\`\`
`;

const samplesOfText = (text: string): ReturnType<typeof samplesOfFile> =>
  samplesOfFile({ path: 'content/articles/a/en.mdx', text });

test('samples are found wherever they stand, without diagrams and plain text', () => {
  expect(samplesOfText(article)).toEqual([
    { file: 'content/articles/a/en.mdx', line: 7, lang: 'json', code: '{ "a": }' },
    { file: 'content/articles/a/en.mdx', line: 13, lang: 'go', code: 'package a' },
    { file: 'content/articles/a/en.mdx', line: 21, lang: 'json', code: '{\n  "b":\n}' },
  ]);
});

test('a half that is not there has no samples', () => {
  expect(samplesOfFile(undefined)).toEqual([]);
});

test('a file that is not MDX is told, not passed over', () => {
  expect(() => samplesOfText('a {b')).toThrow(
    /^Expected content\/articles\/a\/en\.mdx:1 to be MDX, but found: /,
  );
});

test('each fault is told with the line of the file in which it stands', async () => {
  const samples = samplesOfText(article).filter(({ lang }) => lang === 'json');
  expect(await reportFaults(samples, 'JSON that parses', checkJson)).toEqual([
    'content/articles/a/en.mdx:8  Expected JSON that parses, but found ValueExpected.',
    'content/articles/a/en.mdx:24  Expected JSON that parses, but found ValueExpected.',
  ]);
});

test('a stop at the end of what a parser says is not doubled', async () => {
  const sample = { file: 'a.mdx', line: 3, lang: 'x', code: '' };
  const check = () => [{ line: 2, found: 'Type expected.' }];
  expect(await reportFaults([sample], 'X that parses', check)).toEqual([
    'a.mdx:5  Expected X that parses, but found Type expected.',
  ]);
});
