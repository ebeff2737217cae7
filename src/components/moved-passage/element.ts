import { nameFromHash, nameFromPath } from './state.ts';

/** `<moved-passage>`: where the address names no element of the page, or by its path a passage that has none, goes to where the passage is now or says what became of it. */
class MovedPassageElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    addEventListener('hashchange', this, { signal });
    this.addEventListener('click', this, { signal });
    void this.#look();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'hashchange') void this.#look();
    else if (target instanceof Element && target.closest('button')) this.removeAttribute('state');
  }

  async #look(): Promise<void> {
    const base = this.getAttribute('base') ?? '/';
    const name = nameFromHash(location.hash) || nameFromPath({ base, path: location.pathname });
    this.removeAttribute('state');
    if (name === '' || name === 'top' || document.getElementById(location.hash.slice(1))) return;
    try {
      const { tellFate } = await import('./tell-fate.ts');
      if (this.isConnected) await tellFate(this, name);
    } catch {
      // Nothing could be loaded: the network is gone, or the page is being left.
      if (!this.hasAttribute('quiet')) this.setAttribute('state', 'failed');
    }
  }
}

customElements.define('moved-passage', MovedPassageElement);
