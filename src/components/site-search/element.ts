import type { SearchBox } from '../search-panel/search-box.ts';
import { goWithin } from './go-within.ts';

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
    this.querySelector('dialog')?.addEventListener('click', this, { signal });
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
      this.#open();
    } else if (event.type !== 'click') void this.#load();
    else if (event.currentTarget instanceof HTMLDialogElement) this.#clickInside(event);
    else this.#open();
  }

  #open(): void {
    // The search page has a search of its own.
    const own = document.querySelector<HTMLElement>('search-page input');
    if (own) own.focus();
    else if (this.querySelector('dialog:not([open])')) {
      this.querySelector('dialog')?.showModal();
      void this.#load();
    }
  }

  /** A click beside the box, on its button or on a result closes it. */
  #clickInside({ target, currentTarget }: Event): void {
    if (!(target instanceof Element)) return;
    if (target === currentTarget || target.closest('.close, .group a')) {
      this.querySelector('dialog')?.close();
    }
  }

  /** A failed load is tried again the next time. */
  async #load(): Promise<void> {
    const panel = this.querySelector<HTMLElement>('.panel');
    if (!panel) return;
    this.#box ??= import('../search-panel/search-box.ts').then(
      ({ SearchBox }) => new SearchBox(panel, { opensFirst: true, chosen: goWithin }),
    );
    try {
      await this.#box;
    } catch {
      this.#box = undefined;
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = panel.getAttribute('text-failed');
    }
  }
}

customElements.define('site-search', SiteSearchElement);
