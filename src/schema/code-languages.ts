/** The languages that a code fence may name, as it names them; diagrams are "mermaid". */
export const codeLanguages: readonly string[] = [
  'asm',
  'bash',
  'c',
  'go',
  'json',
  'jsonc',
  'protobuf',
  'rego',
  'rust',
  'text',
  'toml',
  'typescript',
  'yaml',
  'zig',
];
