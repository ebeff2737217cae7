// What is comment and string in a language: in a pair of code blocks only those may differ. There
// are more languages here than a fence may name, so that a new one needs no new thought.

/** What is comment and string in a language, as patterns tried at each character in turn. */
export interface CodeSyntax {
  comments: readonly RegExp[];
  strings: readonly RegExp[];
}

const escaped = (text: string): string => text.replace(/[^\w\s]/g, '\\$&');

const toLineEnd = (open: string): RegExp => new RegExp(`${escaped(open)}.*`, 'y');
const toLineEndAfterSpace = (open: string): RegExp =>
  new RegExp(`(?<=^|\\s)${escaped(open)}.*`, 'my');
const between = (open: string, close: string = open): RegExp =>
  new RegExp(`${escaped(open)}[\\s\\S]*?${escaped(close)}`, 'y');
/** A string in which a backslash takes the next character's meaning away. */
const inOneLine = (quote: string): RegExp =>
  new RegExp(`${quote}(?:\\\\.|[^${quote}\\\\\\n])*${quote}`, 'y');
const acrossLines = (quote: string): RegExp =>
  new RegExp(`${quote}(?:\\\\[\\s\\S]|(?!${quote})[^\\\\])*${quote}`, 'y');

const slashes = [toLineEnd('//'), between('/*', '*/')];
const quotes = [inOneLine('"'), inOneLine("'")];
const hash = [toLineEnd('#')];
const hashAfterSpace = [toLineEndAfterSpace('#')];

const c: CodeSyntax = { comments: slashes, strings: quotes };
const script: CodeSyntax = { comments: slashes, strings: [...quotes, acrossLines('`')] };
const shell: CodeSyntax = { comments: hashAfterSpace, strings: [acrossLines('"'), between("'")] };

/** What is comment and string, by the name of the language as it stands after a fence. */
export const codeSyntaxes: Readonly<Record<string, CodeSyntax>> = {
  asm: { comments: [...slashes, toLineEnd(';'), toLineEndAfterSpace('# ')], strings: quotes },
  bash: shell,
  c,
  cpp: c,
  dockerfile: { comments: hashAfterSpace, strings: quotes },
  go: { comments: slashes, strings: [...quotes, between('`')] },
  hcl: { comments: [...slashes, ...hashAfterSpace], strings: [inOneLine('"')] },
  java: { comments: slashes, strings: [acrossLines('"""'), ...quotes] },
  javascript: script,
  json: { comments: [], strings: [inOneLine('"')] },
  jsonc: { comments: slashes, strings: [inOneLine('"')] },
  lisp: { comments: [toLineEnd(';')], strings: [acrossLines('"')] },
  lua: { comments: [between('--[[', ']]'), toLineEnd('--')], strings: quotes },
  makefile: { comments: hashAfterSpace, strings: quotes },
  protobuf: c,
  python: { comments: hash, strings: [acrossLines('"""'), acrossLines("'''"), ...quotes] },
  rego: { comments: hash, strings: [inOneLine('"'), between('`')] },
  rust: {
    comments: slashes,
    // A lone ' begins a lifetime, no character.
    strings: [between('r#"', '"#'), between('r"', '"'), acrossLines('"'), /'(?:\\[^']+|[^'\\])'/y],
  },
  sql: { comments: [toLineEnd('--'), between('/*', '*/')], strings: [between("'")] },
  /** Plain text has no comments: the whole of it is in the page's language. */
  text: { comments: [/.+/y], strings: [] },
  toml: { comments: hash, strings: [acrossLines('"""'), between("'''"), ...quotes] },
  typescript: script,
  yaml: { comments: hashAfterSpace, strings: [inOneLine('"'), /'[^'\n]*'/y] },
  zig: { comments: [toLineEnd('//')], strings: [toLineEnd('\\\\'), ...quotes] },
};
