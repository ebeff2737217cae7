// Hover, focus, tap or long press (WCAG 1.4.13): what shows a preview can be left, entered and
// dismissed in its own time. A link inside a preview has one of its own, and that is the last.
import { adoptStyle } from '../../device/adopt-style.ts';
import { passagePreview } from '../../device/passage-preview.ts';
import { addressOf, previewedLink, type PreviewedLink } from '../../device/previewed-link.ts';
import { PreviewCard } from '../../device/preview-card.ts';
import { termPreview } from '../../device/term-preview.ts';
import type { LinksWords } from '../../words/links-words.ts';
import card from './preview.css?inline';

adoptStyle(card);

const openAfter = 500;
const closeAfter = 300;
const deepest = 2;

/** What shows the previews of a page. */
export class Previews {
  readonly #cards: PreviewCard[];
  readonly #kinds: LinksWords['kinds'];
  #next: PreviewedLink | undefined;
  #opening = 0;
  #closing = 0;
  #pressed: PreviewedLink | undefined;

  constructor(host: HTMLElement, signal: AbortSignal) {
    host.dataset['ready'] = '';
    this.#kinds = JSON.parse(host.getAttribute('kinds') ?? '{}') as LinksWords['kinds'];
    this.#cards = Array.from({ length: deepest }, (_, depth) => new PreviewCard(host, depth));
    const types = ['pointerdown', 'pointerup', 'pointercancel', 'pointerover', 'pointerout'];
    for (const type of [...types, 'focusin', 'focusout', 'contextmenu'])
      document.addEventListener(type, this, { signal });
    // Before anything else that Escape would close, or a click would follow.
    for (const type of ['keydown', 'click'])
      document.addEventListener(type, this, { signal, capture: true });
    signal.addEventListener('abort', () => this.#trim(0));
  }

  /** Takes over an event that came while this was loaded. */
  take(event: Event, link: PreviewedLink): void {
    if (event.type === 'click') {
      clearTimeout(this.#opening);
      if (event.defaultPrevented) this.#tap(event as PointerEvent, link);
    } else if (event.type === 'pointerdown') this.#point(event as PointerEvent, link);
    else if (link.matches(':hover, :focus-visible')) this.#soon(link, event);
  }

  handleEvent(event: Event): void {
    const link = previewedLink(event.target);
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event.type === 'click') this.#click(event as PointerEvent, link);
    else if (event.type === 'contextmenu' && link && link === this.#pressed) event.preventDefault();
    else if (event.type === 'focusin' && link?.matches(':focus-visible')) this.#soon(link, event);
    else if (event.type === 'focusout') this.#blur(event as FocusEvent);
    else if (event instanceof PointerEvent) this.#point(event, link);
  }

  #point(event: PointerEvent, link: PreviewedLink | undefined): void {
    const isTouch = event.pointerType === 'touch';
    if (event.type === 'pointerdown') {
      this.#pressed = undefined;
      if (!this.#cards.some((card) => card.belongs(event.target, link))) this.#trim(0);
      if (isTouch && link) this.#soon(link, event, () => (this.#pressed = link));
    } else if (isTouch) {
      if (/up|cancel/.test(event.type)) clearTimeout(this.#opening);
    } else if (event.type === 'pointerover') this.#enter(event, link);
    else if (event.type === 'pointerout' && event.relatedTarget === null) this.#later(0);
  }

  /** The cards that the pointer is in, or whose link it is on, stay; the others go after a while. */
  #enter(event: PointerEvent, link: PreviewedLink | undefined): void {
    const kept = this.#cards.findLastIndex(
      (card) => card.belongs(event.target, link) || card.link?.matches(':focus-visible'),
    );
    this.#later(kept + 1);
    if (link && !this.#cards.some((card) => card.link === link)) this.#soon(link, event);
    else {
      clearTimeout(this.#opening);
      this.#next = undefined;
    }
  }

  #later(kept: number): void {
    clearTimeout(this.#closing);
    if (this.#cards[kept]?.link)
      this.#closing = window.setTimeout(() => this.#trim(kept), closeAfter);
  }

  #soon(link: PreviewedLink, event: Event, done?: () => unknown): void {
    if (this.#next === link) return;
    this.#next = link;
    clearTimeout(this.#opening);
    const y = event instanceof PointerEvent ? event.clientY : undefined;
    // What it needs comes while the reader makes up their mind.
    void this.#contentOf(link).catch(() => undefined);
    this.#opening = window.setTimeout(() => {
      done?.();
      void this.#open(link, y);
    }, openAfter);
  }

  /** After a long press nothing is followed. The first tap on a term shows it, the second follows the link. */
  #click(event: PointerEvent, link: PreviewedLink | undefined): void {
    clearTimeout(this.#opening);
    this.#next = undefined;
    if (link && link === this.#pressed) event.preventDefault();
    else if (link?.matches('.term') && event.pointerType === 'touch') this.#tap(event, link);
    else if (link) this.#trim(0);
    this.#pressed = undefined;
  }

  #tap(event: PointerEvent, link: PreviewedLink): void {
    if (this.#cards.some((card) => card.link === link)) return;
    event.preventDefault();
    void this.#open(link).then((isShown) => {
      if (!isShown) location.assign(addressOf(link)?.href ?? '');
    });
  }

  #press(event: KeyboardEvent): void {
    const last = this.#cards.findLastIndex(({ link }) => link !== undefined);
    if (event.key !== 'Escape' || last < 0) return;
    event.stopPropagation();
    event.preventDefault();
    this.#trim(last);
  }

  #blur({ target, relatedTarget }: FocusEvent): void {
    const depth = this.#cards.findIndex(({ link }) => link === target);
    if (this.#next === target) clearTimeout(this.#opening);
    if (depth >= 0 && !this.#cards[depth]?.belongs(relatedTarget, undefined)) this.#trim(depth);
  }

  async #open(link: PreviewedLink, y?: number): Promise<boolean> {
    this.#next = undefined;
    const depth = this.#cards.findLastIndex((card) => card.contains(link)) + 1;
    const card = this.#cards[depth];
    if (!card || !link.isConnected) return true;
    clearTimeout(this.#closing);
    this.#trim(depth);
    return card.open(link, this.#contentOf(link), y);
  }

  #contentOf(link: PreviewedLink): Promise<DocumentFragment> {
    const url = addressOf(link);
    if (!url) return Promise.reject(new Error('Expected an address, but found none.'));
    const isTerm = link.matches('.term') || url.pathname.endsWith('/glossary/');
    return isTerm ? termPreview(url) : passagePreview(url, this.#kinds);
  }

  #trim(kept: number): void {
    for (const card of this.#cards.slice(kept)) card.close();
  }
}
