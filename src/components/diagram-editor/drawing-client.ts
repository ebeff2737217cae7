import { startWorker } from '../../device/trusted-types.ts';
import { maxTime } from '../../diagrams/editor/limits.ts';
import type { DrawAnswer, DrawRequest } from '../../diagrams/editor/messages.ts';
import workerUrl from '../../diagrams/editor/worker.ts?worker&url';

/** What becomes of a text that is to be drawn. */
export interface DrawingEvents {
  answered: (answer: DrawAnswer) => void;
  /** Mermaid is being loaded, is there, or could not be loaded. */
  loaded: (state: 'loading' | 'ready' | 'failed') => void;
  /** A chart is being drawn, or none is. */
  busy: (isBusy: boolean) => void;
  /** A chart took longer than any may. */
  tooSlow: () => void;
}

/** Asks the worker that reads and draws charts; it is loaded when the first text is to be drawn. */
export class DrawingClient {
  readonly #events: DrawingEvents;
  #worker: Worker | undefined;
  #isReady = false;
  #ticket = 0;
  /** The text that waits while another is drawn; only the last one counts. */
  #waiting: DrawRequest | undefined;
  #isBusy = false;
  #timer = 0;

  constructor(events: DrawingEvents) {
    this.#events = events;
  }

  /** Puts a text; an earlier one that is not drawn yet is forgotten. */
  ask(request: Omit<DrawRequest, 'ticket'>): void {
    this.#ticket += 1;
    this.#waiting = { ...request, ticket: this.#ticket };
    if (!this.#worker) this.#start();
    else if (this.#isReady && !this.#isBusy) this.#send();
  }

  /** Forgets what is being drawn: its answer is not wanted any more. */
  forget(): void {
    this.#ticket += 1;
    this.#waiting = undefined;
  }

  /** Ends the worker. */
  close(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
    this.#setBusy(false);
  }

  #setBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.#events.busy(isBusy);
  }

  #start(): void {
    this.#events.loaded('loading');
    const worker = startWorker(workerUrl);
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => {
      if (this.#worker === worker) this.#receive(data);
    });
    worker.addEventListener('error', (event) => {
      if (this.#worker !== worker) return;
      event.preventDefault();
      this.close();
      this.#events.loaded('failed');
    });
  }

  #receive(answer: DrawAnswer): void {
    clearTimeout(this.#timer);
    this.#setBusy(false);
    if (answer.ticket === 0) {
      this.#isReady = true;
      this.#events.loaded('ready');
    } else if (answer.ticket === this.#ticket) this.#events.answered(answer);
    this.#send();
  }

  #send(): void {
    if (!this.#waiting) return;
    this.#worker?.postMessage(this.#waiting);
    this.#waiting = undefined;
    this.#setBusy(true);
    this.#timer = window.setTimeout(() => {
      this.close();
      this.#events.tooSlow();
    }, maxTime);
  }
}
