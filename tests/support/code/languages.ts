import { checkC } from './check-c.ts';
import { checkGo } from './check-go.ts';
import { checkJson, checkJsonWithComments } from './check-json.ts';
import { checkProtobuf } from './check-protobuf.ts';
import { checkShell } from './check-shell.ts';
import { checkToml } from './check-toml.ts';
import { makeTreeCheck } from './check-tree.ts';
import { checkTypescript } from './check-typescript.ts';
import { checkYaml } from './check-yaml.ts';
import type { CheckSyntax } from './fault.ts';

/** A language in which samples are written: how it is checked, or why it cannot be. */
export type Language = { name: string } & ({ check: CheckSyntax } | { unchecked: string });

/** The languages of samples, by the name that stands after a fence. */
export const languages: Readonly<Record<string, Language>> = {
  asm: {
    name: 'Assembly',
    unchecked: 'no npm package was found that reads listings of Go’s compiler',
  },
  bash: { name: 'Shell', check: checkShell },
  c: { name: 'C', check: checkC },
  go: { name: 'Go', check: checkGo },
  json: { name: 'JSON', check: checkJson },
  jsonc: { name: 'JSON with comments', check: checkJsonWithComments },
  protobuf: { name: 'Protocol Buffers', check: checkProtobuf },
  rego: { name: 'Rego', unchecked: 'no npm package was found that parses it' },
  rust: {
    name: 'Rust',
    check: makeTreeCheck('@repomix/tree-sitter-wasms/out/tree-sitter-rust.wasm'),
  },
  toml: { name: 'TOML', check: checkToml },
  typescript: { name: 'TypeScript', check: checkTypescript },
  yaml: { name: 'YAML', check: checkYaml },
  zig: {
    name: 'Zig',
    check: makeTreeCheck('@tree-sitter-grammars/tree-sitter-zig/tree-sitter-zig.wasm'),
  },
};
