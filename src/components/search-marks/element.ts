import { hasLights } from '../../search/lights.ts';
import type { Lights } from './light-words.ts';

/** `<search-marks>`: lights the words that a search led to, and steps through them; loads what does so only where the address has some. */
class SearchMarksElement extends HTMLElement {
  #abort: AbortController | undefined;
  #lights: Lights | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', this, { signal });
    document.addEventListener('keydown', this, { signal });
    document.addEventListener('watershed:searched', this, { signal });
    void this.#light();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#lights?.putOut();
  }

  handleEvent(event: Event): void {
    if (event.type === 'watershed:searched') void this.#light();
    else if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.target instanceof Element) this.#onClick(event.target);
  }

  /** What opens over the page, and fields, have the key first. */
  #onKey(event: KeyboardEvent): void {
    const isTaken = event.defaultPrevented || document.querySelector('dialog[open], :popover-open');
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.key === 'Escape' && !this.hidden && !isTaken && !isTyping) this.#putOut();
  }

  #onClick(target: Element): void {
    if (target.closest('.unlight')) this.#putOut();
    else if (target.closest('.next')) this.#lights?.step(1);
    else if (target.closest('.previous')) this.#lights?.step(-1);
  }

  #putOut(): void {
    this.#lights?.putOut();
    this.#lights = undefined;
    this.hidden = true;
  }

  async #light(): Promise<void> {
    if (!hasLights(location.search)) return;
    const { lightWords } = await import('./light-words.ts');
    this.#lights?.putOut(true);
    this.#lights = lightWords();
    const count = this.#lights?.count ?? 0;
    this.hidden = count === 0;
    const text = this.getAttribute(count === 1 ? 'text-one' : 'text-many') ?? '';
    const output = this.querySelector('.count');
    if (output) output.textContent = text.replace('{}', String(count));
  }
}

customElements.define('search-marks', SearchMarksElement);
