import { fitsFilter } from './state.ts';

/** `<glossary-filter text-one text-many>`: hides the terms that do not fit what is typed and says how many do. */
class GlossaryFilterElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('input', this, { signal });
    // A link to a term must find it, whatever is typed.
    addEventListener('hashchange', this, { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    const input = this.querySelector('input');
    if (!input) return;
    if (event.type === 'hashchange') {
      if (!document.getElementById(location.hash.slice(1))?.hidden) return;
      input.value = '';
    }
    this.#filter(input.value.trim());
    if (event.type === 'hashchange')
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  #filter(typed: string): void {
    let count = 0;
    for (const term of this.querySelectorAll<HTMLElement>('.entry')) {
      const fits = fitsFilter(`${term.dataset['text'] ?? ''} ${term.textContent}`, typed);
      term.hidden = !fits;
      if (fits) count += 1;
    }
    for (const section of this.querySelectorAll('section')) {
      section.hidden = section.querySelector('.entry:not([hidden])') === null;
    }
    const text = this.getAttribute(count === 1 ? 'text-one' : 'text-many') ?? '';
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = typed === '' ? '' : text.replace('{}', String(count));
  }
}

customElements.define('glossary-filter', GlossaryFilterElement);
