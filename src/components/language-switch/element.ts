import { passageInView } from '../../device/passage-in-view.ts';
import { writeSetting } from '../../device/settings.ts';
import { searchWithView, viewFromSearch } from '../../reading/view.ts';
import { searchOfTables } from '../../tables/search-of-tables.ts';

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
    document.addEventListener('watershed:switch-language', this, { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    const link = this.querySelector('a');
    if (!link) return;
    // Of several switches on a page the first answers a key.
    if (event.type === 'watershed:switch-language') {
      if (document.querySelector('language-switch') === this) link.click();
      return;
    }
    // The address says which view is open and how tables are arranged; a view that the reader keeps is kept there too.
    link.search = searchWithView(searchOfTables(location.search), viewFromSearch(location.search));
    link.hash = passageInView() ?? '';
    const chosen = this.getAttribute('lang-code');
    if (event.type === 'click' && chosen !== null) writeSetting('lang', chosen);
  }
}

customElements.define('language-switch', LanguageSwitchElement);
