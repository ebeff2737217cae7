import {
  chooseSetting,
  currentSetting,
  settingsChanged,
  showSetting,
} from '../../device/page-settings.ts';
import { pageSettingNames, type PageSetting } from '../../model/reading-settings.ts';

/** `<reading-settings>`: radio buttons and a checkbox, named after settings, that shape the page and are kept on this device. */
class ReadingSettingsElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('change', this, { signal });
    document.addEventListener(settingsChanged, this, { signal });
    // Another tab of the site changed a setting.
    window.addEventListener('storage', this, { signal });
    this.#check();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (event instanceof StorageEvent) this.#follow(event);
    else if (event.type === settingsChanged) this.#check();
    else if (event.target instanceof HTMLInputElement) this.#choose(event.target);
  }

  #choose({ name, type, checked, value }: HTMLInputElement): void {
    chooseSetting(name as PageSetting, type === 'checkbox' && !checked ? 'off' : value);
  }

  /** An event without a key says that all was forgotten. */
  #follow({ key, newValue }: StorageEvent): void {
    for (const name of pageSettingNames) {
      if (key === null || key === name) showSetting(name, newValue);
    }
  }

  #check(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) {
      input.checked = input.value === currentSetting(input.name as PageSetting);
    }
  }
}

customElements.define('reading-settings', ReadingSettingsElement);
