import { isSavingData } from '../device/data-saving.ts';
import { startWorker } from '../device/trusted-types.ts';
import type { SearchAnswer, SearchRequest } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

/** Asks the search worker; made when the search box is about to be used. */
export class SearchClient {
  readonly #worker: Worker;
  readonly #answered: (answer: SearchAnswer) => void;
  #ticket = 0;

  constructor(answered: (answer: SearchAnswer) => void) {
    this.#answered = answered;
    this.#worker = startWorker(workerUrl);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      // The reader has typed on: an answer to an earlier query is stale.
      if (data.ticket === this.#ticket) this.#answered(data);
    });
    this.#worker.addEventListener('error', () => {
      this.#answered({ ticket: this.#ticket, failed: true });
    });
  }

  /** Puts a query; the answer comes to the function given at the start, unless another query follows. */
  ask(request: Omit<SearchRequest, 'ticket' | 'mayReadAll'>): void {
    this.#ticket += 1;
    const mayReadAll = !isSavingData();
    this.#worker.postMessage({
      ...request,
      ticket: this.#ticket,
      mayReadAll,
    } satisfies SearchRequest);
  }

  /** Lets the worker load what every query needs, while the reader has not typed one yet. */
  warm(request: Pick<SearchRequest, 'lang' | 'base'>): void {
    this.#worker.postMessage({
      ...request,
      ticket: 0,
      query: '',
      limit: 0,
      mayReadAll: false,
    } satisfies SearchRequest);
  }

  /** Lets the answer to the last query go unheard. */
  forget(): void {
    this.#ticket += 1;
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate();
  }
}
