// What the search fetches. Once read, a file is found again without the network: the browser's own
// copy does where the server cannot be asked.

const browserFetch = self.fetch.bind(self);

/** Fetches a file of the search; throws where it cannot be had. */
export async function fetchKept(
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<Response> {
  // Pagefind asks for its entry by a new address each time, which no kept copy would have.
  const address = String(input instanceof Request ? input.url : input).replace(/\?ts=\d+$/, '');
  const response = await browserFetch(address, init).catch(() =>
    browserFetch(address, { ...init, cache: 'force-cache' }),
  );
  if (!response.ok) throw new Error(`Expected "${address}", but found ${response.status}.`);
  return response;
}

let failures = 0;

/** Fetches a file for Pagefind, which passes over one that cannot be had: it is counted. */
export async function fetchCounted(input: RequestInfo | URL): Promise<Response> {
  try {
    return await fetchKept(input);
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** Gives how many files Pagefind could not have since the last time it was asked. */
export function takeFailures(): number {
  const taken = failures;
  failures = 0;
  return taken;
}
