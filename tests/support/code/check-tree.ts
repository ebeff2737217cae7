// Tree-sitter parses whatever it is given and marks what it could not make sense of: a stretch that
// fits nowhere is an ERROR node, a token that had to be imagined a MISSING one. Code has neither.
import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';
import type { CheckSyntax, Fault } from './fault.ts';

const { resolve } = createRequire(import.meta.url);

/** Makes the check of a language from its grammar, a WebAssembly file in an installed package. */
export function makeTreeCheck(grammar: string): CheckSyntax {
  let parser: Promise<Parser> | undefined;
  return async (code) => {
    parser ??= makeParser(resolve(grammar));
    const tree = (await parser).parse(code);
    if (!tree) throw new Error(`Expected ${grammar} to give a tree, but found none.`);
    const faults = faultsOf(tree.rootNode);
    tree.delete();
    return faults;
  };
}

async function makeParser(file: string): Promise<Parser> {
  await Parser.init();
  return new Parser().setLanguage(await Language.load(file));
}

function faultsOf(node: Node): Fault[] {
  if (!node.hasError) return [];
  const line = node.startPosition.row + 1;
  if (node.isMissing) return [{ line, found: `no ${JSON.stringify(node.type)} where one must be` }];
  if (node.isError) {
    return [{ line, found: `${JSON.stringify(firstLine(node.text))}, which fits nowhere` }];
  }
  return node.children.flatMap(faultsOf);
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
