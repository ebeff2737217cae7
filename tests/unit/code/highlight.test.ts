import { expect, test } from 'playwright/test';
import { codeLangs, grammars } from '../../../src/code/code-langs.ts';
import { highlight } from '../../../src/code/highlight.ts';

test('tokens are named by kind, and each line keeps its text', async () => {
  const code = 'package main\n\n// note\nvar s = "x"';
  const lines = await highlight(code, 'go');
  expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(code);
  const kinds = lines.flat().flatMap(({ text, kind }) => (kind ? [[text.trim(), kind]] : []));
  expect(kinds).toContainEqual(['package', 'keyword']);
  expect(kinds).toContainEqual(['// note', 'comment']);
  expect(kinds).toContainEqual(['"x"', 'string']);
});

test('a language without a grammar is plain text', async () => {
  expect(await highlight('allow if {\n}', 'rego')).toEqual([
    [{ text: 'allow if {', kind: undefined }],
    [{ text: '}', kind: undefined }],
  ]);
});

test('every grammar has a label for readers', () => {
  for (const grammar of grammars) expect(codeLangs[grammar]).toBeTruthy();
});
