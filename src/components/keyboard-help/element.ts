import { readSetting } from '../../device/settings.ts';
import type { Keys } from './keys.ts';

/** `<keyboard-help>`: the dialog of keys; what works it is loaded when it is opened, or at once where single keys are on. */
class KeyboardHelpElement extends HTMLElement {
  #abort: AbortController | undefined;
  #keys: Promise<Keys> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    document.addEventListener('click', this, { signal: this.#abort.signal });
    if (readSetting('keys') === 'on') void this.#load();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#keys = undefined;
  }

  handleEvent({ target }: Event): void {
    if (!(target instanceof Element) || !target.closest('[data-opens=keyboard-help]')) return;
    void this.#load()?.then((keys) => keys.open());
  }

  #load(): Promise<Keys> | undefined {
    const signal = this.#abort?.signal;
    if (signal) this.#keys ??= import('./keys.ts').then(({ Keys }) => new Keys(this, signal));
    return this.#keys;
  }
}

customElements.define('keyboard-help', KeyboardHelpElement);
