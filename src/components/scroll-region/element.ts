/** `<scroll-region label>`: while its content is wider or higher than its place, a named region that the keyboard can scroll. */
class ScrollRegionElement extends HTMLElement {
  #observer: ResizeObserver | undefined;

  connectedCallback(): void {
    this.#observer = new ResizeObserver(() => this.#update());
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  /** Content that sticks out of a place which does not scroll upright is no reason to stop here. */
  #isHigher(): boolean {
    const { overflowY } = getComputedStyle(this);
    return /auto|scroll/.test(overflowY) && this.scrollHeight > this.clientHeight + 1;
  }

  #update(): void {
    const overflows = this.scrollWidth > this.clientWidth + 1 || this.#isHigher();
    if (overflows === (this.getAttribute('role') === 'region')) return;
    if (overflows) {
      this.setAttribute('role', 'region');
      this.setAttribute('aria-label', this.getAttribute('label') ?? '');
      // What can be reached within scrolls the region too.
      if (!this.querySelector('[tabindex="0"]')) this.tabIndex = 0;
    } else {
      for (const name of ['role', 'aria-label', 'tabindex']) this.removeAttribute(name);
    }
  }
}

customElements.define('scroll-region', ScrollRegionElement);
