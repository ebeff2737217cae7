import { previewedLink } from '../../device/previewed-link.ts';
import type { Previews } from './previews.ts';

/** `<link-preview>`: shows what a link leads to beside it, for every link to a passage or term. What shows it is loaded at the first one. */
class LinkPreviewElement extends HTMLElement {
  #abort: AbortController | undefined;
  #previews: Promise<Previews> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const type of ['pointerdown', 'pointerover', 'focusin', 'click'])
      document.addEventListener(type, this, { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#previews = undefined;
  }

  handleEvent(event: Event): void {
    const link = previewedLink(event.target);
    const signal = this.#abort?.signal;
    if (!link || !signal) return;
    this.#previews ??= import('./previews.ts').then(({ Previews }) => new Previews(this, signal));
    // A first tap on a term shows it: it must not be followed before that can be done.
    const isTap =
      event.type === 'click' && link.matches('.term') && this.dataset['ready'] === undefined;
    if (isTap && (event as PointerEvent).pointerType === 'touch') event.preventDefault();
    if (this.dataset['ready'] === undefined) {
      void this.#previews.then((previews) => previews.take(event, link));
    }
  }
}

customElements.define('link-preview', LinkPreviewElement);
