/** What the name of a table begins with in an address. */
export const tablePrefix = 'table.';

/** Gives the query that holds only what an address says of tables, for the page in the other language. */
export function searchOfTables(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()]) if (!name.startsWith(tablePrefix)) query.delete(name);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
