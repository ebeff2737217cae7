import { notePlace, settlePlace } from '../../device/place.ts';
import { readSetting, writeSetting } from '../../device/settings.ts';
import { chooseView, searchWithView, type View } from '../../reading/view.ts';

/** What the notice says of the other language. */
type Said = '' | 'loading' | 'failed';

/** Asks for the other view of the article; any control or key may send it to the document. */
const toggle = 'watershed:toggle-view';

/**
 * `<bilingual-text>`: shows the article's text in one language or in both. The root element's
 * `data-view` says which, and `loading` while the other language is being fetched.
 */
class BilingualTextElement extends HTMLElement {
  #abort: AbortController | undefined;
  #wanted: View = 'one';

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    document.addEventListener(toggle, this, { signal });
    document.addEventListener('pointerdown', this, { signal });
    this.addEventListener('passage-tools-changed', this, { signal });
    // What is noted as the page is left is there on the way back, not after a reload.
    document.addEventListener('scrollend', this, { signal });
    addEventListener('pagehide', this, { signal });
    this.#wanted = chooseView(location.search, readSetting('view'));
    if (this.#wanted === 'both') void this.#showBoth();
    else void settlePlace(signal);
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (event.type === toggle) void this.#toggle();
    else if (event instanceof CustomEvent) this.#say(event.detail as Said);
    else if (event.type === 'pointerdown') this.#select(event);
    else if (event.type === 'scrollend') notePlace(false);
    else notePlace(document.documentElement.dataset['view'] === 'both');
  }

  async #toggle(): Promise<void> {
    if (this.#wanted === 'both') await this.#showOne();
    else if (!(await this.#showBoth())) return;
    // Only what the reader chose is kept: the view of a shared address is not.
    writeSetting('view', this.#wanted === 'both' ? 'both' : undefined);
  }

  async #showOne(): Promise<void> {
    this.#wanted = 'one';
    this.#say('');
    const { keepInView } = await import('../../device/keep-in-view.ts');
    keepInView(() => this.#mark('one'));
  }

  /** Tells whether both languages are shown in the end; the reader may have turned back meanwhile. */
  async #showBoth(): Promise<boolean> {
    this.#wanted = 'both';
    const root = document.documentElement;
    if (root.dataset['view'] !== 'arriving') root.dataset['view'] = 'loading';
    this.#changed();
    const busy = setTimeout(() => this.#say('loading'), 400);
    try {
      const { addOtherHalves } = await import('./both.ts');
      await addOtherHalves(this, () => this.#mark(this.#wanted));
      this.#say('');
      return document.documentElement.dataset['view'] === 'both';
    } catch {
      this.#wanted = 'one';
      this.#mark('one');
      this.#say('failed');
      return false;
    } finally {
      clearTimeout(busy);
    }
  }

  #mark(view: View): void {
    document.documentElement.dataset['view'] = view;
    const search = searchWithView(location.search, view);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('bilingual-text-changed', { bubbles: true }));
  }

  #say(what: Said): void {
    const status = this.querySelector('.notice [role=status]');
    const link = this.querySelector<HTMLAnchorElement>('.notice a');
    const sentence = what === '' ? '' : (this.getAttribute(what) ?? '');
    if (status && status.textContent !== sentence) status.textContent = sentence;
    if (link) link.hidden = what !== 'failed';
  }

  /** Dragging over one language must not take the other along. */
  #select(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('.other')) this.dataset['selecting'] = 'other';
    else if (target?.closest('.own')) this.dataset['selecting'] = 'own';
    else delete this.dataset['selecting'];
  }
}

customElements.define('bilingual-text', BilingualTextElement);
