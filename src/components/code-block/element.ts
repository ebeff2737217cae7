import { copy } from '../../device/copy.ts';

/** How long a copy is said to have worked, in milliseconds. */
const shown = 2000;

/** `<copy-code done failed>`: a button that copies the code of its figure and says whether it did. */
class CopyCodeElement extends HTMLElement {
  #abort: AbortController | undefined;
  #timer = 0;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.querySelector('button')?.addEventListener('click', this, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(): void {
    const code = this.closest('figure')?.querySelector('pre')?.textContent ?? '';
    copy({ text: code.replace(/\n$/, '') }).then(
      () => this.#say('done'),
      () => this.#say('failed'),
    );
  }

  #say(state: 'done' | 'failed'): void {
    this.setAttribute('state', state);
    this.#write(this.getAttribute(state) ?? '');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.removeAttribute('state');
      this.#write('');
    }, shown);
  }

  #write(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('copy-code', CopyCodeElement);
