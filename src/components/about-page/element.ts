import { showSetting } from '../../device/page-settings.ts';
import { forgetSettings } from '../../device/settings.ts';
import { pageSettingNames } from '../../model/reading-settings.ts';

/** `<forget-settings>`: a button that forgets all that is kept on this device, and says so. */
class ForgetSettingsElement extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const button = this.querySelector('button');
    button?.addEventListener('click', this, { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(): void {
    forgetSettings();
    for (const name of pageSettingNames) showSetting(name, undefined);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.getAttribute('text-forgotten');
  }
}

customElements.define('forget-settings', ForgetSettingsElement);
