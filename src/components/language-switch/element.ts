import { passageInView } from '../../device/passage-in-view.ts';
import { writeSetting } from '../../device/settings.ts';

/** `<language-switch>`: a link to the other language that takes the passage in view along, and keeps the choice. */
class LanguageSwitchElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    // `pointerdown` and `focusin` come before a click, a middle click or the menu's “open in new tab”.
    const { signal } = this.#abort;
    for (const type of ['pointerdown', 'focusin', 'click']) {
      this.addEventListener(type, this, { signal });
    }
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.hash = passageInView() ?? '';
    const chosen = this.getAttribute('lang-code');
    if (event.type === 'click' && chosen !== null) writeSetting('lang', chosen);
  }
}

customElements.define('language-switch', LanguageSwitchElement);
