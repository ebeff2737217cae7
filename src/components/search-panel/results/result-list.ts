// Shows results, and leaves standing what is the same as before: a reader who types on sees mostly
// the same sections, and what does not change need not be laid out again.
import { groupHits, type HitGroup } from '../../../search/find/groups.ts';
import type { SearchFindings, SearchHit } from '../../../search/messages.ts';
import { makeSpan, ResultRow, type Reader } from './result-row.ts';

/** The groups of results in a place of the page. */
export class ResultList {
  readonly #place: HTMLElement;
  readonly #reader: Reader;
  #groups = new Map<string, Group>();

  constructor(place: HTMLElement, reader: Reader) {
    this.#place = place;
    this.#reader = reader;
  }

  /** Shows what was found. */
  show(found: SearchFindings): void {
    const groups = groupHits(found.hits).map((group): [string, Group] => {
      const name = `${group.slug} ${group.lang} ${group.shown[0]?.isScattered}`;
      const shown = this.#groups.get(name) ?? new Group(this.#reader);
      shown.show(group, found);
      return [name, shown];
    });
    this.#groups = new Map(groups);
    putChildren(
      this.#place,
      groups.map(([, { element }]) => element),
    );
  }

  /** Shows nothing. */
  clear(): void {
    this.#groups.clear();
    this.#place.replaceChildren();
  }
}

/** The sections of one article. */
class Group {
  readonly element = document.createElement('section');
  readonly #title = document.createElement('h2');
  readonly #list = document.createElement('ol');
  readonly #reader: Reader;
  #rows = new Map<string, ResultRow>();
  #more: HTMLElement | undefined;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.element.className = 'group';
    this.#list.setAttribute('role', 'list');
    this.element.append(this.#title, this.#list);
  }

  show({ slug, lang, shown, more }: HitGroup, found: SearchFindings): void {
    const { text, lang: own } = this.#reader;
    if (!this.#title.hasChildNodes()) {
      const article = found.articles.find((each) => each.slug === slug);
      this.#title.append(article?.title[own] ?? '');
      if (lang !== own) this.#title.append(' ', makeSpan('found-in', text(`found-in-${lang}`)));
    }
    const rows = shown.map((hit): [string, ResultRow] => [
      hit.number,
      this.#rowOf(hit, found.literals),
    ]);
    this.#rows = new Map(rows);
    putChildren(
      this.#list,
      rows.map(([, { element }]) => element),
    );
    this.#more?.remove();
    this.#more = more.length > 0 ? this.#makeMore(more, found.literals) : undefined;
    if (this.#more) this.element.append(this.#more);
  }

  #rowOf(hit: SearchHit, literals: string[]): ResultRow {
    const row = this.#rows.get(hit.number) ?? new ResultRow();
    row.show(hit, literals, this.#reader);
    return row;
  }

  /** A button that shows the other sections of the article in its place. */
  #makeMore(hits: SearchHit[], literals: string[]): HTMLElement {
    const { text } = this.#reader;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'more-of';
    button.textContent =
      hits.length === 1 ? text('more-one') : text('more-many', String(hits.length));
    button.addEventListener('click', () => {
      const rows = hits.map((hit) => this.#rowOf(hit, literals));
      this.#list.append(...rows.map(({ element }) => element));
      button.remove();
      rows[0]?.focus();
    });
    return button;
  }
}

/** Puts children in place of others, unless they stand there. */
function putChildren(parent: Element, children: Element[]): void {
  const isSame =
    parent.childElementCount === children.length &&
    children.every((child, index) => parent.children[index] === child);
  if (!isSame) parent.replaceChildren(...children);
}
