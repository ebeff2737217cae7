import type { SearchAnswer, SearchRequest } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

/** Asks the search worker; made when the search box is about to be used. */
export class SearchClient {
  readonly #worker: Worker;
  readonly #answered: (answer: SearchAnswer) => void;
  #ticket = 0;

  constructor(answered: (answer: SearchAnswer) => void) {
    this.#answered = answered;
    this.#worker = new Worker(trustedWorkerUrl(), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      // The reader has typed on: an answer to an earlier query is stale.
      if (data.ticket === this.#ticket) this.#answered(data);
    });
    this.#worker.addEventListener('error', () => {
      this.#answered({ ticket: this.#ticket, failed: true });
    });
  }

  /** Puts a query; the answer comes to the function given at the start, unless another query follows. */
  ask(request: Omit<SearchRequest, 'ticket'>): void {
    this.#ticket += 1;
    this.#worker.postMessage({ ...request, ticket: this.#ticket } satisfies SearchRequest);
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate();
  }
}

/** Trusted Types let a worker start only from an address that the site's one policy has made. */
function trustedWorkerUrl(): string | URL {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypePolicyFactory };
  policy ??= trustedTypes?.createPolicy('watershed', { createScriptURL: () => workerUrl });
  return (policy?.createScriptURL('') ?? workerUrl) as string;
}

interface TrustedTypePolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => Policy;
}

interface Policy {
  createScriptURL: (input: string) => unknown;
}

let policy: Policy | undefined;
