import { adoptStyle } from '../../device/adopt-style.ts';
import { arrivalFromSearch, searchWithoutArrival } from '../../share/arrival.ts';
import style from './share-arrival.css?inline';

adoptStyle(style);

/** `<share-arrival>`: tells a reader who came by a share page of the link's language, until it is closed. */
class ShareArrivalElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    const lang = arrivalFromSearch(location.search);
    if (!lang) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', this, { signal });
    document.addEventListener('keydown', this, { signal });
    // Whoever copies the address shall not copy where this reader came from.
    const search = searchWithoutArrival(location.search);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    this.querySelector(`[data-shared="${lang}"]`)?.removeAttribute('hidden');
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    const closes =
      event instanceof KeyboardEvent
        ? event.key === 'Escape' && this.contains(document.activeElement)
        : event.target instanceof Element && event.target.closest('button') !== null;
    if (closes) this.#close();
  }

  #close(): void {
    this.hidden = true;
    this.#abort?.abort();
  }
}

customElements.define('share-arrival', ShareArrivalElement);
