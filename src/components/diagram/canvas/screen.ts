import type { Zoom } from './zoom.ts';

/** The scale below which labels are too small to read. */
const readable = 0.67;

/** The full screen for one element: the browser's, or where it gives none (as on an iPhone), the whole page's top layer. */
export class Screen {
  #element: HTMLElement;
  #zoom: Zoom;

  constructor(element: HTMLElement, zoom: Zoom, signal: AbortSignal) {
    this.#element = element;
    this.#zoom = zoom;
    document.addEventListener('fullscreenchange', this, { signal });
    signal.addEventListener('abort', () => this.leave());
  }

  get isFull(): boolean {
    return this.#element.hasAttribute('full');
  }

  handleEvent(): void {
    if (!this.#element.hasAttribute('popover')) {
      this.#mark(document.fullscreenElement === this.#element);
    }
  }

  async toggle(): Promise<void> {
    if (this.leave()) return;
    try {
      await this.#element.requestFullscreen();
    } catch {
      this.#element.popover = 'manual';
      this.#element.showPopover();
      this.#mark(true);
    }
  }

  /** Leaves the full screen; tells whether it was on. */
  leave(): boolean {
    if (!this.isFull) return false;
    if (document.fullscreenElement === this.#element) void document.exitFullscreen();
    else {
      this.#element.removeAttribute('popover');
      this.#mark(false);
    }
    return true;
  }

  #mark(isFull: boolean): void {
    if (isFull === this.isFull) return;
    this.#zoom.reset();
    this.#element.toggleAttribute('full', isFull);
    this.#element.querySelector('[data-tool=full]')?.setAttribute('aria-pressed', String(isFull));
    if (isFull) this.#zoom.fit(readable);
    else this.#element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
