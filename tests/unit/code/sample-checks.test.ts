import { expect, test } from 'playwright/test';
import { checkC } from '#tests/support/code/check-c.ts';
import { checkGo, checkGoFormat } from '#tests/support/code/check-go.ts';
import { checkJson } from '#tests/support/code/check-json.ts';
import { makeTreeCheck } from '#tests/support/code/check-tree.ts';
import { checkYaml } from '#tests/support/code/check-yaml.ts';

test('a piece of Go may leave out the package clause, and keeps its lines', () => {
  expect(checkGo('import "fmt"\n\nfunc f() { fmt.Println() }')).toEqual([]);
  expect(checkGo('func f() {\n\tx :=\n}')).toEqual([
    { line: 3, found: "expected operand, found '}'" },
  ]);
});

test('statements alone are no Go, though gofmt would take them', () => {
  expect(checkGo('x := 1')).toEqual([{ line: 1, found: 'expected declaration, found x' }]);
});

test('Go that gofmt would leave alone has no fault', () => {
  expect(checkGoFormat('package a\n\nvar x = []int{1, 2}')).toEqual([]);
});

test('the first line that gofmt would write otherwise is found, with what it would write', () => {
  expect(checkGoFormat('package a\n\nfunc f() {\n    x()\n}')).toEqual([
    { line: 4, found: '"    x()" where gofmt writes "\\tx()"' },
  ]);
});

test('lines that are missing or too many are found as gofmt faults too', () => {
  expect(checkGoFormat('package a\nvar x = 1')).toEqual([
    { line: 2, found: '"var x = 1" where gofmt writes ""' },
  ]);
  expect(checkGoFormat('package a\n\nvar x = 1\n')).toEqual([
    { line: 5, found: '"" where gofmt writes nothing' },
  ]);
});

const withMacros = `#include <bpf/bpf_helpers.h>

struct {
	__uint(key_size, sizeof(int));
	__type(value, struct event);
} events SEC(".maps");

SEC("sk_msg")
int f(void)
{
	return 0;
}`;

test('the macros of a header that is included are read as what they stand for', async () => {
  expect(await checkC(withMacros)).toEqual([]);
});

test('C around such macros is still checked, in its own lines', async () => {
  expect(await checkC(withMacros.replace('return 0;', 'return 0'))).toEqual([
    { line: 11, found: 'no ";" where one must be' },
  ]);
});

test('the macros of a header that is not included are no C', async () => {
  expect(await checkC(withMacros.replace('#include', '//'))).not.toEqual([]);
});

test('a stretch that fits nowhere in a tree is told by its first line', async () => {
  const check = makeTreeCheck('@repomix/tree-sitter-wasms/out/tree-sitter-rust.wasm');
  expect(await check('fn f() {}\n)\nfn g() {}')).toEqual([
    { line: 2, found: '")", which fits nowhere' },
  ]);
});

test('a grammar that is not installed is told, not passed over', async () => {
  await expect(async () => makeTreeCheck('no-such-grammar/x.wasm')('')).rejects.toThrow(
    "Cannot find module 'no-such-grammar/x.wasm'",
  );
});

test('JSON has no comments', () => {
  expect(checkJson('{} // why')).toEqual([{ line: 1, found: 'InvalidCommentToken' }]);
});

test('a warning of the YAML parser is a fault', () => {
  expect(checkYaml('a: 1\nb: !odd 2')).toEqual([{ line: 2, found: 'Unresolved tag: !odd' }]);
});
