import { currentSection } from './state.ts';

/** `<contents-list>`: marks the section that is being read, and starts folded on narrow screens. */
class ContentsListElement extends HTMLElement {
  #abort: AbortController | undefined;
  #links: HTMLAnchorElement[] = [];
  #frame = 0;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const wide = matchMedia('(width >= 68rem)');
    this.#fold(wide.matches);
    wide.addEventListener('change', () => this.#fold(wide.matches), { signal });
    addEventListener('scroll', this, { signal, passive: true });
    addEventListener('resize', this, { signal });
    this.addEventListener('click', this, { signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame));
    this.handleEvent();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event?: Event): void {
    if (event?.type === 'click') {
      this.#leave(event);
      return;
    }
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#follow());
  }

  /** On a narrow screen the open list would cover what it led to. */
  #leave(event: Event): void {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (isLink && !matchMedia('(width >= 68rem)').matches) this.#fold(false);
  }

  #fold(open: boolean): void {
    const details = this.querySelector('details');
    if (details) details.open = open;
  }

  #follow(): void {
    const tops = this.#links.map(
      (link) =>
        document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? Infinity,
    );
    const current = this.#links[currentSection(tops, innerHeight * 0.3)];
    for (const link of this.#links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (current) this.#reveal(current);
  }

  /** Scrolls the list itself, never the page. */
  #reveal(link: HTMLElement): void {
    const nav = this.querySelector('nav');
    if (!nav || nav.scrollHeight <= nav.clientHeight) return;
    const box = link.getBoundingClientRect();
    const frame = nav.getBoundingClientRect();
    if (box.top < frame.top + 40) nav.scrollTop -= frame.top + 40 - box.top;
    else if (box.bottom > frame.bottom - 40) nav.scrollTop += box.bottom - frame.bottom + 40;
  }
}

customElements.define('contents-list', ContentsListElement);
