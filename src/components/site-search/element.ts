import type { SearchBox } from './search-box.ts';

/** `<site-search>`: a button and Ctrl/⌘+K that open the search dialog; what searches is loaded only when it is about to be used. */
class SiteSearchElement extends HTMLElement {
  #abort: AbortController | undefined;
  #box: Promise<SearchBox> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const open = this.querySelector('.open');
    for (const type of ['pointerenter', 'focus', 'click']) {
      open?.addEventListener(type, this, { signal });
    }
    addEventListener('keydown', this, { signal });
    signal.addEventListener('abort', () => {
      this.#box?.then((box) => box.close()).catch(() => undefined);
      this.#box = undefined;
    });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
    } else if (event.type !== 'click') {
      void this.#load();
      return;
    }
    this.querySelector('dialog')?.showModal();
    void this.#load();
  }

  /** A failed load is tried again the next time. */
  async #load(): Promise<void> {
    this.#box ??= import('./search-box.ts').then(({ SearchBox }) => new SearchBox(this));
    try {
      await this.#box;
    } catch {
      this.#box = undefined;
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = this.getAttribute('text-failed');
    }
  }
}

customElements.define('site-search', SiteSearchElement);
