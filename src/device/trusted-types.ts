// The one Trusted Types policy of the site, named by the Content-Security-Policy, which lets a page
// make it once. It stays in this file: what it trusts is what these two functions do with it.

interface TrustedTypePolicyFactory {
  createPolicy: (name: string, rules: Rules) => Rules;
}

/** What a policy makes passes for a string where the browser asks for a trusted one. */
interface Rules {
  createHTML: (input: string) => string;
  createScriptURL: (input: string) => string;
}

const rules: Rules = { createHTML: (html) => html, createScriptURL: sameOrigin };
let made: Rules | undefined;

/** Starts a module worker of this site. */
export function startWorker(url: string): Worker {
  return new Worker(policy().createScriptURL(url), { type: 'module' });
}

/** Reads a page into a document that is never shown: no script of it runs, nothing of it is loaded. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(policy().createHTML(html), 'text/html');
}

function policy(): Rules {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypePolicyFactory };
  made ??= trustedTypes?.createPolicy('watershed', rules) ?? rules;
  return made;
}

function sameOrigin(input: string): string {
  const url = new URL(input, location.href);
  if (url.origin === location.origin) return url.href;
  throw new TypeError(`Expected a script of "${location.origin}", but found "${url.origin}".`);
}
