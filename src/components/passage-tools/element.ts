import { findPassageInView } from '../../device/passage-in-view.ts';
import { neighbour, togglePeek } from './state.ts';

const passages = '[data-passages] :is(p, li)[id]';

/** `<passage-tools>`: shows one passage's other language under it; Escape hides the one shown last. */
class PassageToolsElement extends HTMLElement {
  #abort: AbortController | undefined;
  #button: HTMLButtonElement | undefined;
  #open: string[] = [];

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#button = this.querySelector<HTMLButtonElement>('button.peek') ?? undefined;
    for (const type of ['click', 'pointerover', 'focusin']) {
      this.addEventListener(type, this, { signal });
    }
    document.addEventListener('keydown', this, { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent(event: Event): void {
    if (document.documentElement.dataset['view'] === 'both') return;
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event.type === 'click') this.#click(event as MouseEvent);
    else if (!this.#button?.matches(':focus-visible')) this.#offer(passageOf(event.target));
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const passage = passageOf(target);
    const isButton = this.#button?.contains(target) === true;
    if (!isButton) this.#offer(passage);
    const meant = passage ?? target.closest('section[id] > :is(h2, h3, h4)')?.parentElement;
    if (!meant || !(isButton || (event.altKey && !target.closest('a')))) return;
    event.preventDefault();
    void this.#toggle(meant.id);
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Tab') {
      // The keyboard finds the button at the passage in view, unless it stands on the screen already.
      const top = this.#button?.getBoundingClientRect().top ?? -1;
      const isSeen = this.#button?.hidden === false && top >= 0 && top <= innerHeight;
      if (!isSeen) this.#offer(findPassageInView(passages));
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      const last = this.#open.at(-1);
      if (last !== undefined && !document.querySelector('dialog[open]')) void this.#toggle(last);
    } else if (event.target === this.#button && /^Arrow(?:Up|Down)$/.test(event.key)) {
      event.preventDefault();
      this.#step(event.key);
    }
  }

  #step(key: string): void {
    const all = [...this.querySelectorAll(passages)];
    const here = all.findIndex((each) => each === passageOf(this.#button));
    const next = all[neighbour(all.length, here, key)];
    this.#offer(next);
    this.#button?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the button at a passage. */
  #offer(passage: Element | undefined): void {
    const button = this.#button;
    if (!button || !passage?.matches(passages)) return;
    if (!passage.contains(button)) passage.append(button);
    button.hidden = false;
    this.#tell(passage.id);
  }

  async #toggle(id: string): Promise<void> {
    const { setPeek } = await import('./set-peek.ts');
    const open = togglePeek(this.#open, id);
    const isOpen = open.includes(id);
    this.#button?.setAttribute('aria-busy', 'true');
    if (await setPeek(this, id, isOpen)) {
      this.#open = open;
      this.#say(this.getAttribute(isOpen ? 'shown' : 'concealed') ?? '');
    }
    this.#button?.removeAttribute('aria-busy');
    this.#tell(id);
  }

  #tell(id: string): void {
    if (!this.#button || passageOf(this.#button)?.id !== id) return;
    const isOpen = this.#open.includes(id);
    this.#button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) this.#button.setAttribute('aria-controls', `${id}-other`);
    else this.#button.removeAttribute('aria-controls');
  }

  #say(sentence: string): void {
    const status = this.querySelector(':scope > [role=status]');
    if (status) status.textContent = sentence;
  }
}

const passageOf = (target: EventTarget | null | undefined): Element | undefined =>
  target instanceof Element ? (target.closest(passages) ?? undefined) : undefined;

customElements.define('passage-tools', PassageToolsElement);
