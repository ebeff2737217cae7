import { styleRules } from './style-rules.ts';

/** The values of the site's colour tokens in the light theme, by name. */
export type LightTokens = Record<string, string>;

/** Reads the tokens of a style sheet's `:root` as they are in the light theme. */
export function lightTokens(css: string): LightTokens {
  const root = styleRules(css).filter(({ selectors }) => selectors.includes(':root'));
  const given = Object.fromEntries(root.flatMap(({ declarations }) => declarations));
  return Object.fromEntries(
    Object.keys(given)
      .filter((name) => name.startsWith('--'))
      .map((name) => [name, resolveValue(given[name] ?? '', given)]),
  );
}

/** Puts values in the place of names, and of two values by theme the light one. */
export function resolveValue(value: string, values: Record<string, string | undefined>): string {
  const light = /^light-dark\(([\s\S]+)\)$/.exec(value)?.[1];
  const chosen = light === undefined ? value : firstArgument(light);
  return chosen.replace(
    /var\((--[\w-]+)(?:,\s*([^()]+(?:\([^()]*\))?))?\)/g,
    (_, name: string, otherwise?: string) => resolveValue(values[name] ?? otherwise ?? '', values),
  );
}

function firstArgument(list: string): string {
  let depth = 0;
  for (let at = 0; at < list.length; at += 1) {
    if (list[at] === '(') depth += 1;
    else if (list[at] === ')') depth -= 1;
    else if (list[at] === ',' && depth === 0) return list.slice(0, at).trim();
  }
  return list.trim();
}
