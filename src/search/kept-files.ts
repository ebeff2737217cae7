// What the search fetches. Once read, a file is found again without the network: the browser's own
// copy does where the server cannot be asked.

let failures = 0;

/** Fetches a file of the index; one that cannot be had counts as a failure, and throws. */
export async function fetchKept(input: RequestInfo | URL): Promise<Response> {
  // Pagefind asks for its entry by a new address each time, which no kept copy would have.
  const address = String(input instanceof Request ? input.url : input).replace(/\?ts=\d+$/, '');
  try {
    const response = await browserFetch(address).catch(() =>
      browserFetch(address, { cache: 'force-cache' }),
    );
    if (!response.ok) throw new Error(`Expected "${address}", but found ${response.status}.`);
    return response;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

const browserFetch = self.fetch.bind(self);

/** Gives how many files could not be had since the last time it was asked. */
export function takeFailures(): number {
  const taken = failures;
  failures = 0;
  return taken;
}
