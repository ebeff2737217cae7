import { hostOf } from '../../device/addressable.ts';
import { copy } from '../../device/copy.ts';
import { putCard } from '../../device/put-card.ts';
import { addressOfText, selectedText } from '../../device/selected-text.ts';
import type { PassageToolsElement } from '../passage-tools/element.ts';
import { escapeHtml } from '../../html/escape-html.ts';

/** How long a selection must rest, in milliseconds, before a link to it is offered. */
const rest = 250;

/** The offer of a link to what is selected: it comes when the selection rests, and goes with it. */
export class Offer {
  readonly #host: HTMLElement;
  readonly #card: HTMLElement | null;
  #timer = 0;
  #isPressed = false;
  #address = '';
  #quoted = '';

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#card = host.querySelector('[popover]');
    for (const type of ['selectionchange', 'pointerdown', 'pointerup', 'pointercancel', 'keydown'])
      document.addEventListener(type, this, { signal });
    this.#card?.addEventListener('click', this, { signal });
    this.#wait();
  }

  handleEvent(event: Event): void {
    const isOwn = event.target instanceof Node && this.#card?.contains(event.target) === true;
    if (event.type === 'click') this.#choose(event);
    else if (event.type === 'pointerdown') {
      this.#isPressed = !isOwn;
      // The selection stays while its link is taken.
      if (isOwn && event.target instanceof Element && event.target.closest('button'))
        event.preventDefault();
    } else if (event.type.startsWith('pointer')) {
      this.#isPressed = false;
      if (!isOwn) this.#wait();
    } else if (event instanceof KeyboardEvent) {
      if (event.key === 'Escape') this.#close();
      else if (event.key === 'Tab' && !event.shiftKey) this.#enter(event);
    } else if (!this.#card?.contains(document.activeElement)) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const text = getSelection()?.toString() ?? '';
    if (text !== this.#quoted) this.#close();
    if (text.trim() !== '') this.#timer = window.setTimeout(() => void this.#offer(), rest);
  }

  async #offer(): Promise<void> {
    const card = this.#card;
    const selected = selectedText();
    if (!card || !selected || this.#isPressed || card.matches(':popover-open')) return;
    const quoted = getSelection()?.toString() ?? '';
    const other = document.querySelector('bilingual-text')?.getAttribute('other-address') ?? '';
    const address = await addressOfText(selected, other).catch(() => undefined);
    if (address === undefined || getSelection()?.toString() !== quoted) return;
    this.#address = address;
    this.#quoted = quoted;
    // After the passage for the keyboard, which goes on from what is selected.
    const { passage, range } = selected;
    const host = hostOf(passage);
    if (card.parentElement !== host) host?.append(card);
    const field = card.querySelector<HTMLElement>('.by-hand');
    if (field) field.hidden = true;
    card.showPopover();
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    putCard(card, boxes.at(-1) ?? range.getBoundingClientRect());
  }

  /** From selected words, which have no focus of their own, the keyboard goes to the offer. */
  #enter(event: Event): void {
    const card = this.#card;
    if (!card?.matches(':popover-open') || !document.activeElement?.contains(card.parentElement))
      return;
    event.preventDefault();
    card.querySelector('button')?.focus();
  }

  #choose({ target }: Event): void {
    if (!(target instanceof Element) || !target.closest('button')) return;
    const html = `<a href="${escapeHtml(this.#address)}">${escapeHtml(this.#quoted)}</a>`;
    copy({ text: this.#address, html }).then(
      () => {
        this.#close();
        this.#tools()?.say(this.#host.getAttribute('done') ?? '', true);
      },
      () => this.#showByHand(),
    );
  }

  #tools(): PassageToolsElement | null {
    return this.#host.closest('passage-tools');
  }

  #showByHand(): void {
    const field = this.#card?.querySelector<HTMLElement>('.by-hand');
    const area = field?.querySelector('textarea');
    if (!field || !area) return;
    field.hidden = false;
    area.value = this.#address;
    area.focus();
    area.select();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#quoted = '';
    if (this.#card?.matches(':popover-open')) this.#card.hidePopover();
  }
}
