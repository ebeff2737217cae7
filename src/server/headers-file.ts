// `_headers` is the form in which Netlify and Cloudflare Pages take response headers: a path
// pattern on a line of its own, then indented `Name: value` lines. Our server obeys the same file,
// so that what is tested locally is what a host will send.

/** The headers for the paths that match a pattern. */
export interface HeaderRule {
  /** A path in which `*` stands for anything. */
  pattern: string;
  headers: [name: string, value: string][];
}

/** Reads a `_headers` file; throws on a line that no host would understand. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (/^\S/.test(raw)) {
      rules.push({ pattern: line, headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 1 || !rule) {
      throw new Error(
        `Expected "Name: value" under a path in line ${index + 1} of _headers, but found "${line}".`,
      );
    }
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Gives the headers of every rule that matches a path, by lower-case name; values of one name are joined by a comma. */
export function headersForPath(rules: HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase();
      found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
    }
  }
  return found;
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
