import { parsePage } from './trusted-types.ts';

/** Another page of this site, read but never shown: no script of it runs, nothing of it is loaded. */
export interface FetchedPage {
  page: Document;
  /** Where it came from in the end: what its links start from. */
  address: string;
}

const fetched = new Map<string, Promise<FetchedPage>>();

/** Fetches a page, once; throws where that fails, and may then be called again. */
export function fetchPage(address: string): Promise<FetchedPage> {
  const known = fetched.get(address) ?? load(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}

async function load(address: string): Promise<FetchedPage> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`Expected the page "${address}", but found ${response.status}.`);
  return { page: parsePage(await response.text()), address: response.url };
}
