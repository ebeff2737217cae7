import { langTag, type Lang } from '../../../model/lang.ts';
import { articlePath } from '../../../model/routes.ts';
import type { Piece } from '../../../search/find/excerpt.ts';
import { addressWithLights } from '../../../search/lights.ts';
import type { SearchHit } from '../../../search/messages.ts';

/** What rows are made for. */
export interface Reader {
  lang: Lang;
  /** The path that the site is deployed under, ending in a slash. */
  base: string;
  /** Gives a text of the panel, with what is put in. */
  text: (name: string, put?: string) => string;
}

/** A section that was found, as it is shown. */
export class ResultRow {
  readonly element = document.createElement('li');
  readonly #link = document.createElement('a');
  readonly #heading = makeSpan('heading');
  readonly #kind = makeSpan('kind');
  readonly #excerpt = makeSpan('excerpt');
  #shown = '';

  constructor() {
    this.#link.append(this.#heading, ' ', this.#excerpt);
    this.element.append(this.#link);
  }

  /** Shows a section, and changes nothing where it is shown already. */
  show(hit: SearchHit, literals: string[], reader: Reader): void {
    const shown = JSON.stringify([hit, literals]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const path = articlePath(reader.base, reader.lang, hit.slug);
    this.#link.href = addressWithLights(path, literals, hit.fragment);
    this.#heading.replaceChildren(
      ...(hit.number === '' ? [] : [makeSpan('number', hit.number)]),
      ...hit.heading.map(renderPiece),
    );
    this.#excerpt.lang = langTag(hit.lang);
    this.#excerpt.replaceChildren(...hit.excerpt.map(renderPiece));
    if (hit.kind === 'text') this.#kind.remove();
    else {
      this.#kind.textContent = reader.text(`kind-${hit.kind}`);
      this.#heading.after(' ', this.#kind);
    }
  }

  /** Moves the focus here. */
  focus(): void {
    this.#link.focus();
  }
}

/** Makes a span of a class, with a text. */
export function makeSpan(name: string, text = ''): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

function renderPiece({ text, hit }: Piece): string | HTMLElement {
  if (!hit) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
