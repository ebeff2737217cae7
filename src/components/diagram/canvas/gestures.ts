import type { At, Zoom } from './zoom.ts';

/** How far a mouse goes before it drags. */
const slack = 4;

/** The hand on a canvas: Ctrl+wheel, a pinch and a double click zoom, the mouse drags. */
export class Gestures {
  #canvas: HTMLElement;
  #zoom: Zoom;
  /** Tells whether the wheel zooms by itself. */
  #isFull: () => boolean;
  #grip: At | undefined;
  /** Between two fingers: their distance and their middle. */
  #span = 0;
  #middle: At | undefined;
  #hasDragged = false;

  constructor(canvas: HTMLElement, zoom: Zoom, isFull: () => boolean, signal: AbortSignal) {
    this.#canvas = canvas;
    this.#zoom = zoom;
    this.#isFull = isFull;
    for (const type of ['wheel', 'touchstart', 'touchmove']) {
      canvas.addEventListener(type, this, { signal, passive: false });
    }
    for (const type of ['dblclick', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel']) {
      canvas.addEventListener(type, this, { signal });
    }
    // A drag that ends on a node is no click on it.
    canvas.addEventListener('click', this, { signal, capture: true });
  }

  handleEvent(event: Event): void {
    if (event instanceof WheelEvent) this.#wheel(event);
    else if (event instanceof PointerEvent && event.type !== 'click') this.#drag(event);
    else if (event.type.startsWith('touch')) this.#pinch(event as TouchEvent);
    else if (event.type === 'dblclick') {
      const { clientX: x, clientY: y, shiftKey } = event as MouseEvent;
      this.#zoom.by(shiftKey ? 0.5 : 2, { x, y });
    } else if (this.#hasDragged) {
      this.#hasDragged = false;
      event.stopPropagation();
      event.preventDefault();
    }
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !this.#isFull()) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
    const delta = Math.max(-50, Math.min(50, event.deltaY * lines));
    this.#zoom.by(Math.exp(-delta / 150), { x: event.clientX, y: event.clientY });
  }

  #drag(event: PointerEvent): void {
    const { type, pointerType, button, pointerId, clientX: x, clientY: y } = event;
    if (pointerType !== 'mouse') return;
    const canvas = this.#canvas;
    if (type === 'pointerdown') {
      this.#hasDragged = false;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = canvas;
      const isLarger = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      // Where the pointer stands on what is scrolled: steps added up would add up their rounding.
      const held = { x: x + canvas.scrollLeft, y: y + canvas.scrollTop };
      this.#grip = button === 0 && isLarger ? held : undefined;
    } else if (type !== 'pointermove') {
      this.#grip = undefined;
      canvas.removeAttribute('data-dragging');
    } else if (this.#grip) {
      const [left, top] = [this.#grip.x - x, this.#grip.y - y];
      const way = Math.hypot(left - canvas.scrollLeft, top - canvas.scrollTop);
      if (!this.#hasDragged && way < slack) return;
      if (!this.#hasDragged) canvas.setPointerCapture(pointerId);
      this.#hasDragged = true;
      canvas.setAttribute('data-dragging', '');
      canvas.scrollTo({ left, top, behavior: 'instant' });
    }
  }

  #pinch(event: TouchEvent): void {
    const [a, b] = event.touches;
    if (!a || !b || event.touches.length !== 2) return;
    if (event.cancelable) event.preventDefault();
    const span = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    const at = { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
    if (event.type === 'touchmove' && this.#span > 0) {
      if (this.#middle) {
        const [left, top] = [this.#middle.x - at.x, this.#middle.y - at.y];
        this.#canvas.scrollBy({ left, top, behavior: 'instant' });
      }
      this.#zoom.by(span / this.#span, at);
    }
    this.#span = span;
    this.#middle = at;
  }
}
