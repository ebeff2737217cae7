// The grammar of C reads code as the preprocessor leaves it; macros that look like no C at all have
// to be written out before.
import { makeTreeCheck } from './check-tree.ts';
import type { CheckSyntax } from './fault.ts';

const checkTree = makeTreeCheck('@repomix/tree-sitter-wasms/out/tree-sitter-c.wasm');

/** Macros of a header that stand where C has no place for a call, with what it defines them as. */
const macros: Readonly<Record<string, readonly [macro: RegExp, expansion: string][]>> = {
  // https://github.com/libbpf/libbpf/blob/master/src/bpf_helpers.h
  'bpf/bpf_helpers.h': [
    // An attribute; the grammar does not know all places where one may stand, so it goes.
    [/\bSEC\("[^"]*"\)/g, ''],
    [/\b__uint\((\w+), (.+)\);/g, 'int (*$1)[$2];'],
    [/\b__type\((\w+), (.+)\);/g, 'typeof($2) *$1;'],
  ],
};

/** Finds where C does not parse. */
export const checkC: CheckSyntax = (code) => checkTree(expandMacros(code));

function expandMacros(code: string): string {
  const included = Object.entries(macros).filter(([header]) =>
    code.includes(`#include <${header}>`),
  );
  return included
    .flatMap(([, definitions]) => definitions)
    .reduce((text, [macro, expansion]) => text.replace(macro, expansion), code);
}
