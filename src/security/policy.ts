// The Content-Security-Policy: everything from this site, nothing inline but scripts named by hash.
// `wasm-unsafe-eval` lets the search index's WebAssembly compile; it allows no script.

/** Gives the policy for a page with the given inline scripts, as `sha256-…` sources. */
export function makePolicy(scriptHashes: string[]): string {
  const inline = scriptHashes.map((hash) => `'${hash}'`);
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...inline, "'wasm-unsafe-eval'"].join(' ')}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `require-trusted-types-for 'script'`,
    `trusted-types watershed`,
  ].join('; ');
}

/** Gives the one policy that allows what each of several policies allows: their scripts joined. */
export function joinPolicies(policies: string[]): string {
  const hashes = policies.flatMap((policy) => policy.match(/sha256-[\w+/=-]+/g) ?? []);
  return makePolicy([...new Set(hashes)].toSorted());
}
