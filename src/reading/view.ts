// How an article is read. The address may ask for a view, so that it can be shared; where it asks
// for none, the reader's own choice holds.

/** An article in one language, or in both side by side. */
export type View = 'one' | 'both';

const isView = (value: string | null | undefined): value is View =>
  value === 'one' || value === 'both';

/** Gives the view that an address asks for by `?view=`; undefined where it asks for none that there is. */
export function viewFromSearch(search: string): View | undefined {
  const asked = new URLSearchParams(search).get('view');
  return isView(asked) ? asked : undefined;
}

/** Gives the view to begin with: the address's, else the one kept on the device, else one language. */
export const chooseView = (search: string, kept: string | undefined): View =>
  viewFromSearch(search) ?? (isView(kept) ? kept : 'one');

/** Gives the query of an address with a view in it; one language, being the rule, is not named. */
export function searchWithView(search: string, view: View | undefined): string {
  const query = new URLSearchParams(search);
  if (view === 'both') query.set('view', view);
  else query.delete('view');
  return query.size === 0 ? '' : `?${query.toString()}`;
}
