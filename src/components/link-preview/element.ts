import type { showCard } from '../../device/term-preview.ts';
import type { TermCards } from '../../links/term-cards.ts';

// Hover, focus or tap (WCAG 1.4.13): what shows a card can be left, entered and dismissed in its own time.

const openAfter = 500;
const closeAfter = 300;

/** `<link-preview>`: the card of a glossary term, for every marked term of the page, also those that come later. */
class LinkPreviewElement extends HTMLElement {
  #abort: AbortController | undefined;
  #timer = 0;
  /** The term whose card is shown or about to be. */
  #term: HTMLAnchorElement | undefined;
  #pointer = '';

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const type of ['pointerdown', 'pointerover', 'pointerout', 'focusin', 'focusout', 'click'])
      document.addEventListener(type, this, { signal });
    // Before anything else that Escape would close.
    document.addEventListener('keydown', this, { signal, capture: true });
    signal.addEventListener('abort', () => this.#close());
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) {
      if (event.key === 'Escape' && this.#isOpen) this.#dismiss(event);
      return;
    }
    const target = event.target instanceof Element ? event.target : undefined;
    const term = target?.closest<HTMLAnchorElement>('a.term') ?? undefined;
    if (event.type === 'pointerdown') this.#press(event as PointerEvent, term);
    else if (event.type === 'pointerover') this.#enter(event as PointerEvent, term);
    else if (event.type === 'pointerout') this.#leave(event as PointerEvent);
    else if (event.type === 'focusin' && term?.matches(':focus-visible')) void this.#open(term);
    else if (event.type === 'focusout' && term === this.#term) this.#close();
    else if (event.type === 'click' && term) this.#tap(event, term);
  }

  get #card(): HTMLElement | null {
    return this.querySelector('[popover]');
  }

  get #isOpen(): boolean {
    return this.#card?.matches(':popover-open') ?? false;
  }

  #dismiss(event: Event): void {
    event.stopPropagation();
    event.preventDefault();
    this.#close();
  }

  #press({ pointerType, target }: PointerEvent, term: HTMLAnchorElement | undefined): void {
    this.#pointer = pointerType;
    if (!term && !this.contains(target as Node)) this.#close();
  }

  #enter({ pointerType, target, clientY }: PointerEvent, term?: HTMLAnchorElement): void {
    if (pointerType === 'touch') return;
    if (this.contains(target as Node) || (term && term === this.#term)) clearTimeout(this.#timer);
    else if (term) {
      clearTimeout(this.#timer);
      // What it needs comes while the reader makes up their mind.
      void importCards(term).catch(() => undefined);
      this.#timer = window.setTimeout(() => void this.#open(term, clientY), openAfter);
    }
  }

  #leave({ pointerType, target }: PointerEvent): void {
    const element = target as Element;
    if (pointerType === 'touch' || !(element.closest('a.term') || this.contains(element))) return;
    clearTimeout(this.#timer);
    // A card that the keyboard opened stays while its term has the focus.
    if (this.#isOpen && !this.#term?.matches(':focus-visible'))
      this.#timer = window.setTimeout(() => this.#close(), closeAfter);
  }

  /** The first tap shows the card, the second follows the link; so does the first where there is no card. */
  #tap(event: Event, term: HTMLAnchorElement): void {
    if (this.#pointer !== 'touch' || (this.#isOpen && term === this.#term)) return;
    event.preventDefault();
    void this.#open(term).then((shown) => {
      if (!shown) location.assign(term.href);
    });
  }

  async #open(term: HTMLAnchorElement, pointerY?: number): Promise<boolean> {
    this.#close();
    this.#term = term;
    try {
      const { showCard, cards } = await importCards(term);
      if (this.#term !== term || !this.#card) return true;
      showCard(this.#card, term, cards, pointerY);
      term.setAttribute('aria-describedby', this.#card.id);
      return true;
    } catch {
      // The link still leads to the glossary.
      return false;
    }
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#term?.removeAttribute('aria-describedby');
    this.#term = undefined;
    if (this.#isOpen) this.#card?.hidePopover();
  }
}

/** Loads what shows cards and the cards themselves, when the first one is wanted. */
async function importCards(term: HTMLAnchorElement): Promise<Cards> {
  const { fetchCards, showCard } = await import('../../device/term-preview.ts');
  return { showCard, cards: await fetchCards(term) };
}

interface Cards {
  showCard: typeof showCard;
  cards: TermCards;
}

customElements.define('link-preview', LinkPreviewElement);
