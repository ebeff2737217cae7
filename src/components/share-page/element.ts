import { readSetting } from '../../device/settings.ts';
import { isLang } from '../../model/lang.ts';
import { chooseLang, destination } from '../../share/destination.ts';

/** `<share-page lang-code passage>`: a passage quoted, from which the reader is taken on to its place in their own language. */
class SharePageElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.getAttribute('lang-code') ?? '';
    if (!isLang(link)) return;
    const lang = chooseLang(readSetting('lang'), navigator.languages, link);
    const path = this.querySelector<HTMLAnchorElement>(`a[data-lang="${lang}"]`)?.pathname;
    const id = this.getAttribute('passage') ?? '';
    if (path !== undefined) location.replace(destination({ path, id }, wholeAddress(), link));
  }
}

/** The address with the part of the fragment that is the browser's own, where the browser lets it be seen. */
const wholeAddress = (): string =>
  performance.getEntriesByType('navigation')[0]?.name ?? location.href;

customElements.define('share-page', SharePageElement);
