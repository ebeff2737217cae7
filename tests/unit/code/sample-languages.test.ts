import { expect, test } from 'playwright/test';
import { codeLanguages } from '#src/schema/code-languages.ts';
import type { Fault } from '#tests/support/code/fault.ts';
import { languages } from '#tests/support/code/languages.ts';

/** For each language code that parses, and code that does not with what is found in it. */
const samples: Record<string, { good: string; broken: string; faults: Fault[] }> = {
  bash: {
    good: 'set -euo pipefail\nfor f in *.go; do\n\tgofmt -l "$f" | tee -a <(cat)\ndone',
    broken: 'echo a\nif true; then\n  echo b\n',
    faults: [{ line: 2, found: '`if` statement must end with `fi`' }],
  },
  c: {
    good: '#include <stdio.h>\n\nint main(void)\n{\n\tint a[] = { 1, 2 };\n\treturn a[0];\n}',
    broken: 'int main(void)\n{\n\tint a = 1\n\treturn a;\n}',
    faults: [{ line: 3, found: 'no ";" where one must be' }],
  },
  go: {
    good: 'package main\n\nfunc main() {\n\tfor range 3 {\n\t}\n}',
    broken: 'package main\n\nfunc main() {\n\tx :=\n}',
    faults: [{ line: 5, found: "expected operand, found '}'" }],
  },
  json: {
    good: '{ "a": [1, null] }',
    broken: '{\n  "a": 1,\n}',
    faults: [
      { line: 3, found: 'PropertyNameExpected' },
      { line: 3, found: 'ValueExpected' },
    ],
  },
  jsonc: {
    good: '// why\n{ "a": 1 }',
    broken: '// why\n{\n  "a": 1\n  "b": 2\n}',
    faults: [{ line: 4, found: 'CommaExpected' }],
  },
  protobuf: {
    good: 'syntax = "proto3";\n\nmessage A {\n  repeated string names = 1;\n}',
    broken: 'syntax = "proto3";\n\nmessage A {\n  string name = 1\n}',
    faults: [{ line: 5, found: "illegal token '}', ';' expected" }],
  },
  rust: {
    good: 'pub async fn f<T: Send>(x: &T) -> Result<(), Error> {\n    g(x).await?;\n    Ok(())\n}',
    broken: 'fn f() {\n    let x = 1;\n    g(x;\n}',
    faults: [{ line: 3, found: 'no ")" where one must be' }],
  },
  toml: {
    good: '[a]\nb = ["c"]',
    broken: '[a]\nb = ',
    faults: [{ line: 2, found: 'Invalid TOML document: invalid value' }],
  },
  typescript: {
    good: 'const f = async <T,>(x: T): Promise<T> => x;\nexport { f };',
    broken: 'const a = 1;\nconst b: = 2;',
    faults: [{ line: 2, found: 'Type expected.' }],
  },
  yaml: {
    good: 'a: 1\n---\nb: [1, 2]\nc: |\n  text',
    broken: 'a: 1\nb: "x\n---\nc: 2',
    faults: [{ line: 4, found: 'Missing closing "quote' }],
  },
  zig: {
    good: 'const std = @import("std");\n\npub fn main() !void {\n    try std.io.getStdOut().writeAll("a");\n}',
    broken: 'pub fn main() !void {\n    const a = 1\n}',
    faults: [{ line: 2, found: 'no ";" where one must be' }],
  },
};

const checked = Object.entries(languages).flatMap(([lang, language]) =>
  'check' in language ? [{ lang, check: language.check }] : [],
);

test('every language that a fence may name is known, but for plain text', () => {
  const expected = codeLanguages.filter((lang) => lang !== 'text');
  expect(Object.keys(languages).toSorted()).toEqual(expected.toSorted());
});

test('there is a pair of samples for every language that is checked', () => {
  expect(Object.keys(samples)).toEqual(checked.map(({ lang }) => lang));
});

for (const { lang, check } of checked) {
  test(`code that parses as ${lang} has no fault`, async () => {
    expect(await check(samples[lang]?.good ?? '')).toEqual([]);
  });

  test(`code that does not parse as ${lang} is found wrong, in its line`, async () => {
    expect(await check(samples[lang]?.broken ?? '')).toEqual(samples[lang]?.faults);
  });
}
