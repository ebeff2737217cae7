const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

const read = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#34|#39);/g, (entity) => entities[entity] ?? entity);

/** Reads what a crawler reads of a page, by text alone: its title, its `<meta>` tags by name, its canonical address. */
export function readShareTags(html: string): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const [, name = '', content = ''] of html.matchAll(
    /<meta (?:name|property)="([^"]+)" content="([^"]*)"/g,
  )) {
    tags[name] ??= read(content);
  }
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (title !== undefined) tags['title'] = read(title);
  if (canonical !== undefined) tags['canonical'] = read(canonical);
  return tags;
}
