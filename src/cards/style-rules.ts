// As much of a style sheet as a picture needs: its plain rules, in order. What depends on a medium,
// on support or on the reader is left out.

/** A rule of a style sheet. */
export interface StyleRule {
  selectors: string[];
  declarations: [property: string, value: string][];
}

/** Reads the rules of a style sheet that hold for every reader. */
export function styleRules(css: string): StyleRule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return blocksOf(plain).flatMap(({ head, body }) => {
    if (head.startsWith('@layer')) return styleRules(body);
    if (head.startsWith('@')) return [];
    return [{ selectors: splitOutside(head, ','), declarations: declarationsOf(body) }];
  });
}

interface CssBlock {
  head: string;
  body: string;
}

function blocksOf(css: string): CssBlock[] {
  const blocks: CssBlock[] = [];
  let depth = 0;
  let from = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{' && (depth += 1) === 1) open = at;
    // A statement such as `@layer a, b;` or an import.
    else if (css[at] === ';' && depth === 0) from = at + 1;
    else if (css[at] === '}' && (depth -= 1) === 0) {
      blocks.push({ head: css.slice(from, open).trim(), body: css.slice(open + 1, at) });
      from = at + 1;
    }
  }
  return blocks;
}

const declarationsOf = (body: string): [string, string][] =>
  splitOutside(body, ';').flatMap((text) => {
    const [, property, value] = /^([\w-]+)\s*:\s*([\s\S]+)$/.exec(text) ?? [];
    return property === undefined || value === undefined ? [] : [[property, value.trim()]];
  });

/** Splits at a sign, but not within brackets. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    else if (text[at] === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}
