// Filters stand in the query itself, so that what is typed, what is shared and what is pressed agree.

/** Gives the query with a filter, in place of others of its name; or without it where it is there already. */
export function toggleFilter(query: string, name: string, value: string): string {
  const pattern = new RegExp(`(^|\\s)${name}:(?:"[^"]*"|\\S+)(?=\\s|$)`, 'giu');
  const filter = `${name}:${value}`;
  const isThere = [...query.matchAll(pattern)].some(([whole]) => whole.trim() === filter);
  const rest = query.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
  return isThere ? rest : `${rest} ${filter}`.trim();
}
