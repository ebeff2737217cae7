// Shiki with classes instead of colours: `style` attributes are forbidden by the Content-Security-Policy,
// and one class serves both themes.
import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import { grammars, isHighlighted } from './code-langs.ts';

/** A piece of a line; `kind` names what it is (keyword, string, …), undefined for plain text. */
export interface Token {
  text: string;
  kind: string | undefined;
}

const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--', fontStyle: false });

let highlighter: Promise<Highlighter> | undefined;

/** Gives the tokens of each line of code; a language without a grammar comes out as plain text. */
export async function highlight(code: string, lang: string): Promise<Token[][]> {
  if (!isHighlighted(lang)) return code.split('\n').map((text) => [{ text, kind: undefined }]);
  highlighter ??= createHighlighter({ langs: [...grammars], themes: [theme] });
  const lines = (await highlighter).codeToTokensBase(code, { lang, theme });
  return lines.map((line) =>
    joinAlike(line.map((token) => ({ text: token.content, kind: kindFromColor(token.color) }))),
  );
}

/** The theme's colours are variables: `var(--token-string-expression)` is of the kind `string`. */
function kindFromColor(color: string | undefined): string | undefined {
  const kind = /--token-([a-z]+)/.exec(color ?? '')?.[1];
  return kind === 'punctuation' ? undefined : kind;
}

function joinAlike(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && (last.kind === token.kind || token.text.trim() === '')) last.text += token.text;
    else joined.push({ ...token });
  }
  return joined;
}
