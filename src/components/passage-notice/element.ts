/** `<passage-notice unknown beginning>`: looks after addresses that name no element of the page: a range of lines, a passage that is gone, or nonsense. */
class PassageNoticeElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    addEventListener('hashchange', this, { signal: this.#abort.signal });
    this.handleEvent();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event?: Event): void {
    const id = location.hash.slice(1);
    const isHere = id === '' || document.getElementById(id) !== null;
    // Also where a notice or lines that the address named before are still shown.
    if (!isHere || this.dataset['shown'] !== undefined) {
      void import('./arrive.ts').then(({ arrive }) => arrive(this, event !== undefined));
    }
  }
}

customElements.define('passage-notice', PassageNoticeElement);
