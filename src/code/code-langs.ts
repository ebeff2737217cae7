/** The languages whose grammar the highlighter has. */
export const grammars = [
  'go',
  'bash',
  'c',
  'rust',
  'zig',
  'protobuf',
  'yaml',
  'json',
  'jsonc',
  'asm',
  'typescript',
  'toml',
] as const;

/** The languages that a fence may name, with the label that readers see. */
export const codeLangs: Record<string, string> = {
  go: 'Go',
  bash: 'Shell',
  c: 'C',
  rust: 'Rust',
  zig: 'Zig',
  protobuf: 'Protobuf',
  yaml: 'YAML',
  json: 'JSON',
  jsonc: 'JSONC',
  asm: 'Assembly',
  typescript: 'TypeScript',
  toml: 'TOML',
  rego: 'Rego',
  text: 'Text',
};

/** Tells whether a language has a grammar. */
export const isHighlighted = (lang: string): lang is (typeof grammars)[number] =>
  (grammars as readonly string[]).includes(lang);
