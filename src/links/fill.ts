/** Fills the places of a sentence: `{name}` becomes the value of that name, and nothing where there is none. */
export const fill = (sentence: string, values: Partial<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
