import { readSetting, writeSetting } from '../../device/settings.ts';

/** `<theme-switch>`: three radio buttons that set the theme and keep the choice on this device. */
class ThemeSwitchElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#show(readSetting('theme') ?? 'system');
    this.addEventListener('change', this, { signal });
    // Another tab of the site changed the theme.
    window.addEventListener('storage', this, { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (event instanceof StorageEvent) {
      if (event.key === 'theme') this.#show(event.newValue ?? 'system');
      return;
    }
    const { value } = event.target as HTMLInputElement;
    writeSetting('theme', value === 'system' ? undefined : value);
    this.#show(value);
  }

  #show(theme: string): void {
    const known = theme === 'light' || theme === 'dark' ? theme : 'system';
    if (known === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = known;
    for (const input of this.querySelectorAll('input')) input.checked = input.value === known;
  }
}

customElements.define('theme-switch', ThemeSwitchElement);
