import { writeSetting } from '../../device/settings.ts';

/** `<language-choice lang-code>`: a link to a language's home page that keeps the choice on this device. */
class LanguageChoiceElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.addEventListener('click', this, { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(): void {
    writeSetting('lang', this.getAttribute('lang-code') ?? undefined);
  }
}

customElements.define('language-choice', LanguageChoiceElement);
