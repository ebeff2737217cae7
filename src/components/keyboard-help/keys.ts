import { chooseSetting, currentSetting } from '../../device/page-settings.ts';
import { readSetting, writeSetting } from '../../device/settings.ts';
import type { KeyAction } from '../../model/reading-settings.ts';
import { actionFromKey, sectionToStepTo } from './state.ts';

/** What stands behind the dialog of keys: it opens it, turns single keys on and does what they ask for. */
export class Keys {
  readonly #host: HTMLElement;
  /** Whether single keys are on; off until the reader turns them on (WCAG 2.1.4). */
  #on = false;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#turn(readSetting('keys') === 'on');
    host.addEventListener('change', this, { signal });
    document.addEventListener('keydown', this, { signal });
    addEventListener('storage', this, { signal });
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event instanceof StorageEvent) this.#turn(readSetting('keys') === 'on');
    else if (event.target instanceof HTMLInputElement) {
      this.#turn(event.target.checked);
      writeSetting('keys', this.#on ? 'on' : undefined);
    }
  }

  /** Opens the dialog. The panel goes first, so that closing the dialog leads back to the button that opened the panel. */
  open(): void {
    document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
    this.#host.querySelector('dialog')?.showModal();
  }

  #turn(on: boolean): void {
    this.#on = on;
    const box = this.#host.querySelector('input');
    if (box) box.checked = on;
  }

  #press(event: KeyboardEvent): void {
    const isTyping =
      event.target instanceof Element && event.target.matches('input, textarea, select');
    const isOff = !this.#on || isTyping || event.defaultPrevented;
    if (isOff || document.querySelector('dialog[open]')) return;
    const action = actionFromKey(event);
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  }

  #act(action: KeyAction): void {
    switch (action) {
      case 'next':
      case 'previous':
        stepTo(action);
        return;
      case 'language':
        document.dispatchEvent(new CustomEvent('watershed:switch-language'));
        return;
      case 'both':
        document.dispatchEvent(new CustomEvent('watershed:toggle-view'));
        return;
      case 'search':
        document.querySelector<HTMLElement>('site-search > button')?.click();
        return;
      case 'focus':
        chooseSetting('focus', currentSetting('focus') === 'on' ? 'off' : 'on');
        return;
      case 'help':
        this.open();
        return;
    }
  }
}

/** Goes to a section and takes the focus along, to the link in its heading. */
function stepTo(step: 'next' | 'previous'): void {
  const sections = [...document.querySelectorAll('[data-passages] section[id]')];
  const tops = sections.map((section) => section.getBoundingClientRect().top);
  const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  const section = sections[sectionToStepTo(tops, line || 0, step) ?? -1];
  section?.scrollIntoView({ behavior: 'instant' });
  section?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
}
