import { addressOf, type PreviewedLink } from './previewed-link.ts';
import { putCard } from './put-card.ts';

/** How long a preview may take, in milliseconds, before it says that it is on its way. */
const patience = 150;

/** One card that shows what a link leads to. */
export class PreviewCard {
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;
  /** The link whose preview is shown or about to be. */
  link: PreviewedLink | undefined;

  constructor(host: HTMLElement, depth: number) {
    const present = host.querySelector<HTMLElement>('[popover]') ?? host;
    this.#host = host;
    this.#card = depth === 0 ? present : (present.cloneNode() as HTMLElement);
    if (depth > 0) this.#card.id = `${present.id}-${depth + 1}`;
    host.append(this.#card);
  }

  /** Tells whether a node is in the card. */
  contains(node: EventTarget | null): boolean {
    return this.link !== undefined && node instanceof Node && this.#card.contains(node);
  }

  /** Tells whether a node or the link it stands in keeps the card open. */
  belongs(node: EventTarget | null, link: PreviewedLink | undefined): boolean {
    return this.contains(node) || (link !== undefined && link === this.link);
  }

  /** Shows a link's preview, a sentence while it is fetched, or one where it cannot be had; tells whether it could. */
  async open(
    link: PreviewedLink,
    content: Promise<DocumentFragment>,
    y: number | undefined,
  ): Promise<boolean> {
    this.link = link;
    const waiting = setTimeout(() => this.#say('loading', y), patience);
    try {
      const made = await content;
      clearTimeout(waiting);
      if (this.link === link) this.#show([made], y);
      return true;
    } catch {
      clearTimeout(waiting);
      if (this.link === link) this.#say('failed', y);
      return false;
    }
  }

  /** Hides the card. */
  close(): void {
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
  }

  #say(what: 'loading' | 'failed', y: number | undefined): void {
    const sentence = document.createElement('p');
    sentence.textContent = this.#host.getAttribute(what);
    if (!this.link || what === 'loading') {
      this.#show([sentence], y);
      return;
    }
    const link = document.createElement('a');
    link.href = addressOf(this.link)?.href ?? '';
    link.textContent = this.link.textContent;
    this.#show([sentence, link], y);
  }

  #show(content: Node[], y: number | undefined): void {
    const { link } = this;
    if (!link) return;
    const card = this.#card;
    card.replaceChildren(...content);
    card.lang = document.documentElement.lang;
    // What stands in a dialog can be reached from there only.
    const home = link.closest('dialog') ?? this.#host;
    if (card.parentElement !== home) home.append(card);
    if (!card.matches(':popover-open')) card.showPopover();
    link.setAttribute('aria-describedby', card.id);
    const boxes = [...link.getClientRects()];
    const onLine = ({ top, bottom }: DOMRect): boolean =>
      y !== undefined && top <= y && y <= bottom;
    putCard(card, boxes.find(onLine) ?? boxes[0] ?? link.getBoundingClientRect());
  }
}
