import { fitsFilter } from '../glossary-page/state.ts';

/** `<figure-filter text-one text-many>`: hides the items of its lists that do not fit what is typed, and says how many do. */
class FigureFilterElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.addEventListener('input', this, { signal: this.#abort.signal });
    // A page that is come back to keeps what was typed.
    this.handleEvent();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(): void {
    const typed = this.querySelector('input')?.value.trim() ?? '';
    let count = 0;
    for (const section of this.querySelectorAll('section')) {
      let held = 0;
      for (const item of section.querySelectorAll<HTMLElement>('li')) {
        const fits = fitsFilter(`${item.dataset['text'] ?? ''} ${item.textContent}`, typed);
        if (item.hidden === fits) item.hidden = !fits;
        if (fits) held += 1;
      }
      section.hidden = held === 0;
      count += held;
    }
    const text = this.getAttribute(count === 1 ? 'text-one' : 'text-many') ?? '';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = typed === '' ? '' : text.replace('{}', String(count));
  }
}

customElements.define('figure-filter', FigureFilterElement);
