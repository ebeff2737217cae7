import { chooseSetting } from '../../device/page-settings.ts';
import { minutesLeft, sectionsFromAttribute } from './state.ts';
import { PlaceKeeper } from './place-keeper.ts';

/** `<reading-aids>`: the minutes left, how far the page is read, and an offer to go on where reading stopped. */
class ReadingAidsElement extends HTMLElement {
  #abort: AbortController | undefined;
  #places: PlaceKeeper | undefined;
  #frame = 0;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#places = new PlaceKeeper(this.getAttribute('slug') ?? '');
    this.addEventListener('click', this, { signal });
    for (const type of ['scroll', 'resize', 'pagehide']) {
      addEventListener(type, this, { signal, passive: true });
    }
    document.addEventListener('visibilitychange', this, { signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame));
    // The page knows only now whether it was opened at a passage or brought back by the browser.
    this.#frame = requestAnimationFrame(() => {
      this.#offer();
      this.#follow();
    });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') this.#click(event);
    else if (event.type === 'scroll' || event.type === 'resize') {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#follow());
    } else if (event.type === 'pagehide' || document.visibilityState === 'hidden') {
      this.#places?.keep(this.#isRead());
    }
  }

  #click({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('.leave')) chooseSetting('focus', 'off');
    if (target.closest('.dismiss')) this.#places?.forget();
    if (target.closest('.continue :is(a, button)')) this.#hideOffer();
  }

  #offer(): void {
    const offer = this.querySelector<HTMLElement>('.continue');
    const link = offer?.querySelector('a');
    const place = this.#places?.find();
    if (!offer || !link || !place) return;
    link.hash = place.id;
    link.textContent = place.heading;
    offer.hidden = false;
  }

  #hideOffer(): void {
    const offer = this.querySelector<HTMLElement>('.continue');
    if (offer) offer.hidden = true;
  }

  #isRead = (): boolean =>
    scrollY + innerHeight >= document.documentElement.scrollHeight - innerHeight / 4;

  #follow(): void {
    const sections = sectionsFromAttribute(this.getAttribute('sections'));
    const text = document.querySelector('[data-passages]')?.getBoundingClientRect();
    const tops = sections.map(
      ({ id }) => document.getElementById(id)?.getBoundingClientRect().top ?? Infinity,
    );
    const minutes = sections.map((section) => section.minutes);
    const left = this.#isRead()
      ? 0
      : minutesLeft(minutes, tops, text?.bottom ?? 0, innerHeight * 0.3);
    this.#say(left);
    this.#fill();
    // Whoever reads on has chosen a place already.
    if (scrollY > innerHeight) this.#hideOffer();
  }

  #say(left: number): void {
    const output = this.querySelector('.left');
    const text = left > 0 ? (this.getAttribute('text-left') ?? '').replace('{}', String(left)) : '';
    if (output && output.textContent !== text) output.textContent = text;
  }

  /** Where the browser cannot tie an animation to scrolling. */
  #fill(): void {
    if (CSS.supports('animation-timeline: scroll()')) return;
    const whole = document.documentElement.scrollHeight - innerHeight;
    const share = whole > 0 ? scrollY / whole : 0;
    this.querySelector<HTMLElement>('.progress')?.style.setProperty('scale', `${share} 1`);
  }
}

customElements.define('reading-aids', ReadingAidsElement);
