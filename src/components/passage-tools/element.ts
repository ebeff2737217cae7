import { isText, passageOf, stops } from '../../device/addressable.ts';
import { findPassageInView } from '../../device/passage-in-view.ts';
import { placeControl } from '../../device/place-control.ts';
import { togglePeek } from './state.ts';

/** How long what was done stays on the screen, in milliseconds. */
const shown = 3000;

/** `<passage-tools>`: keeps one small control at the passage that the reader is at, by which its other language is shown and it is linked and quoted. Escape hides the other language shown last. */
export class PassageToolsElement extends HTMLElement {
  #abort: AbortController | undefined;
  #passage: Element | undefined;
  #open: string[] = [];
  #steps = Promise.resolve();
  #timer = 0;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const type of ['click', 'pointerover', 'focusin']) {
      this.addEventListener(type, this, { signal });
    }
    document.addEventListener('keydown', this, { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event.type === 'click') this.#click(event as MouseEvent);
    else if (
      !this.querySelector(
        '.passage-control :is(:hover, :focus-visible), :scope > .menu:popover-open',
      )
    ) {
      this.offer(passageOf(event.target));
    }
  }

  /** The passage at which the control stands. */
  get passage(): Element | undefined {
    return this.#passage;
  }

  /** Puts the control at a passage. */
  offer(passage: Element | undefined): void {
    const control = this.querySelector<HTMLElement>('.passage-control');
    if (!control || !passage) return;
    this.#passage = passage;
    // What the control offers shall be there when the network no longer is.
    for (const load of [loadMenu, loadPeek]) void load().catch(() => undefined);
    placeControl(control, passage);
    control.querySelector<HTMLElement>('.peek')?.toggleAttribute('hidden', !isText(passage));
    this.#tell(passage.id);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const button = target.closest('.passage-control button');
    if (button?.matches('.link')) {
      void this.#openMenu(button);
      return;
    }
    const passage = button ? this.#passage : passageOf(target);
    this.offer(passage);
    if (target.closest('.line')) {
      void import('../../device/choose-lines.ts').then(({ chooseLines }) => chooseLines(event));
    }
    const isMeant = button !== null || (event.altKey && !target.closest('a'));
    if (!passage || !isText(passage) || !isMeant || isBoth()) return;
    event.preventDefault();
    void this.#toggle(passage.id);
  }

  async #openMenu(button: Element): Promise<void> {
    try {
      const { openMenu } = await loadMenu();
      // The keys may have sent the control on.
      await this.#steps;
      openMenu(this, button);
    } catch {
      this.say(this.getAttribute('menu-failed') ?? '', true);
    }
  }

  #press(event: KeyboardEvent): void {
    const button = this.querySelector<HTMLElement>('.passage-control button:focus');
    if (event.key === 'Tab') {
      // The keyboard finds the control at the passage in view, unless it stands on the screen already.
      const box = this.querySelector('.passage-control')?.getBoundingClientRect();
      const isSeen = box !== undefined && box.height > 0 && box.top >= 0 && box.top <= innerHeight;
      if (!isSeen) this.offer(findPassageInView(stops));
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      const last = this.#open.at(-1);
      const isCovered = document.querySelector('dialog[open], :popover-open') !== null;
      if (last !== undefined && !isCovered) void this.#toggle(last);
    } else if (button && event.key.startsWith('Arrow')) {
      event.preventDefault();
      // One after the other, however long the first one takes to load.
      this.#steps = this.#steps.then(() => this.#step(event, button));
    }
  }

  async #step(event: KeyboardEvent, button: HTMLElement): Promise<void> {
    const { stepFrom } = await import('../../device/step-passages.ts');
    this.offer(stepFrom(this.#passage, event));
    if (button.hidden) this.querySelector<HTMLElement>('.passage-control .link')?.focus();
    else button.focus();
  }

  async #toggle(id: string): Promise<void> {
    const loaded = await loadPeek().catch(() => undefined);
    if (!loaded) {
      this.dispatchEvent(
        new CustomEvent('passage-tools-changed', { bubbles: true, detail: 'failed' }),
      );
      return;
    }
    const open = togglePeek(this.#open, id);
    const isOpen = open.includes(id);
    const button = this.querySelector('.peek');
    button?.setAttribute('aria-busy', 'true');
    if (await loaded.setPeek(this, id, isOpen)) {
      this.#open = open;
      this.say(this.getAttribute(isOpen ? 'shown' : 'concealed') ?? '');
    }
    button?.removeAttribute('aria-busy');
    this.#tell(id);
  }

  #tell(id: string): void {
    const button = this.querySelector('.peek');
    if (!button || this.#passage?.id !== id) return;
    const isOpen = this.#open.includes(id);
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) button.setAttribute('aria-controls', `${id}-other`);
    else button.removeAttribute('aria-controls');
  }

  /** Tells what was done. */
  say(sentence: string, isShown = false): void {
    const status = this.querySelector(':scope > [role=status]');
    status?.classList.toggle('visually-hidden', !isShown);
    if (status) status.textContent = sentence;
    clearTimeout(this.#timer);
    if (isShown) this.#timer = window.setTimeout(() => this.say(''), shown);
  }
}

const loadMenu = (): Promise<typeof import('./copy-menu.ts')> => import('./copy-menu.ts');

const loadPeek = (): Promise<typeof import('./set-peek.ts')> => import('./set-peek.ts');

const isBoth = (): boolean => document.documentElement.dataset['view'] === 'both';

customElements.define('passage-tools', PassageToolsElement);
