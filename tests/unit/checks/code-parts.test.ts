import { expect, test } from 'playwright/test';
import { codeSyntaxes } from '#src/checks/code-syntaxes.ts';
import { partsOfCode, programLines } from '#src/checks/code-parts.ts';
import { codeLangs } from '#src/code/code-langs.ts';
import { codeLanguages } from '#src/schema/code-languages.ts';

const linesOf = (lang: string, code: string): string[] => {
  const syntax = codeSyntaxes[lang];
  if (!syntax) throw new Error(`Expected a syntax for "${lang}".`);
  return programLines(code, syntax);
};

const programs: [what: string, lang: string, code: string, lines: string[]][] = [
  ['a line comment', 'go', 'a := 1 // one', ['a := 1']],
  ['a block comment over lines', 'c', 'a /* x\ny */ b', ['a', ' b']],
  ['a comment in a string', 'go', 'a("// no")', ['a("")']],
  ['a quote in a comment', 'go', "a // don't\nb 'c'", ['a', 'b ""']],
  ['an escaped quote', 'c', 'a("x\\"y") + 1', ['a("") + 1']],
  ['a raw string over lines', 'go', 'a(`x\ny`)', ['a("', '")']],
  ['a backslash in a raw string', 'go', 'a(`\\`) + 1', ['a("") + 1']],
  ['a quote that is never closed', 'c', "a ' b\nc", ["a ' b", 'c']],
  ['a lifetime', 'rust', "fn f<'a>(x: &'a str) // y", ["fn f<'a>(x: &'a str)"]],
  ['a character that is a quote', 'rust', 'a(\'"\') + b("x")', ['a("") + b("")']],
  ['a raw string of Rust', 'rust', 'a(r#"x "y" z"#)', ['a("")']],
  ['a hash in a word', 'bash', 'echo $# a#b # c', ['echo $# a#b']],
  ['a string over lines', 'bash', 'echo "x\ny" z', ['echo "', '" z']],
  ['a single-quoted string of a shell', 'bash', "echo 'x\\' y", ['echo "" y']],
  ['a hash in a value', 'yaml', 'a: b#c # d', ['a: b#c']],
  ['a long string', 'toml', 'a = """x\n"y" """ # z', ['a = "', '"']],
  ['a comment of JSON with comments', 'jsonc', '{ "a": 1 } // x', ['{ "": 1 }']],
  ['a template', 'typescript', 'a(`x\n${y}`)', ['a("', '")']],
  ['a line string of Zig', 'zig', 'a = \\\\x // y\n;', ['a = ""', ';']],
  ['an instruction', 'asm', 'mov x0, #1 ; one', ['mov x0, #1']],
  ['a rule of Rego', 'rego', 'a { b == "x" } # y', ['a { b == "" }']],
  ['a query', 'sql', "select 'x' -- y", ['select ""']],
  ['a form of Lisp', 'lisp', '(a "x") ;; y', ['(a "")']],
  ['plain text', 'text', 'all of it\nis words', ['', '']],
];

for (const [what, lang, code, lines] of programs) {
  test(`${what} is told from the program in ${lang}`, () => {
    expect(linesOf(lang, code)).toEqual(lines);
  });
}

test('the parts of code put together are the code', () => {
  const code = 'a /* b */ "c"\n// d\ne';
  const parts = partsOfCode(code, codeSyntaxes['go'] ?? { comments: [], strings: [] });
  expect(parts.map(({ text }) => text).join('')).toBe(code);
  expect(parts.map(({ start, text }) => code.slice(start, start + text.length))).toEqual(
    parts.map(({ text }) => text),
  );
});

test('every language that a fence may name can be compared and has a label', () => {
  expect(codeLanguages.filter((lang) => codeSyntaxes[lang] === undefined)).toEqual([]);
  expect(Object.keys(codeLangs).toSorted()).toEqual(codeLanguages.toSorted());
});
