import type { BrowserContext } from 'playwright/test';

/** What went wrong in a browser's pages, as one line each; it grows while the pages live. */
export interface Complaints {
  /** Errors in the console or in a script, and what the security policy stopped. */
  errors: string[];
  /** Requests to any other host. */
  foreignRequests: string[];
}

/** Chromium rejects a promise of its own when it fades into no page, as where the next one has not been styled yet. */
const ownToTheBrowser = /^Transition was (?:aborted|skipped)/;

/** Begins to note what goes wrong in every page of a browser context. */
export async function noteComplaints(context: BrowserContext, origin: string): Promise<Complaints> {
  const complaints: Complaints = { errors: [], foreignRequests: [] };
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    complaints.errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!ownToTheBrowser.test(message)) complaints.errors.push(message);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin) return;
    complaints.foreignRequests.push(request.url());
  });
  // A policy that is only reported, or one that stops a style, says nothing in the console.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  return complaints;
}
