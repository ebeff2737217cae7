// What is seen of the search: its sentences, its results and what stands there before any.
import { forgetSearches, recentSearches } from '../../device/recent-searches.ts';
import { isLang } from '../../model/lang.ts';
import { searchPath } from '../../model/routes.ts';
import type { SearchFindings } from '../../search/messages.ts';
import { countFilters, renderFacets } from './results/render-facets.ts';
import { ResultList } from './results/result-list.ts';
import type { Reader } from './results/result-row.ts';

/** The places of a search panel, and what is put there. */
export class PanelView {
  readonly #panel: HTMLElement;
  readonly reader: Reader;
  readonly #results: ResultList;
  #found: SearchFindings | undefined;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    const lang = panel.dataset['lang'] ?? '';
    this.reader = {
      lang: isLang(lang) ? lang : 'en',
      base: panel.dataset['base'] ?? '/',
      text: (name, put = '') => (panel.getAttribute(`text-${name}`) ?? '').replace('{}', () => put),
    };
    this.#results = new ResultList(this.get('.results'), this.reader);
  }

  /** Shows what stands there before anything is looked for. */
  showStart(): void {
    const recent = recentSearches();
    this.get('.recent').hidden = recent.length === 0;
    this.get('.recent .words').replaceChildren(...recent.map(makeQuery));
    this.#clear(this.reader.text('hint'));
    this.get('.start').hidden = false;
  }

  /** Forgets the recent searches, and shows that there are none. */
  forgetRecent(): void {
    forgetSearches();
    this.showStart();
    this.get('input').focus();
  }

  /** Says that an answer is on its way; what is shown stays until it comes. */
  showLoading(): void {
    if (this.get('.results').childElementCount === 0) this.#say(this.reader.text('loading'));
    this.get('.start').hidden = true;
  }

  /** Says that the index could not be read, and what can be done. */
  showFailure(): void {
    this.#clear(this.reader.text('failed'));
    this.get('.failed').hidden = false;
  }

  /** Shows what was found for a query. */
  showFindings(found: SearchFindings, query: string): void {
    const { hits, total } = found;
    this.#found = found;
    this.#results.show(found);
    this.#showOnly('.after');
    this.#say(this.#sentence(found, query));
    this.get('.after .more').hidden = hits.length >= total;
    const page = new URLSearchParams({ q: query.toWellFormed() });
    this.#panel
      .querySelector('.after .page')
      ?.setAttribute('href', `${searchPath(this.reader.base, this.reader.lang)}?${page}`);
    this.showFilters();
    if (found.nearest === undefined) return;
    const nearest = this.get('.nearest');
    nearest.replaceChildren(this.reader.text('nearest'), ' ', makeQuery(found.nearest));
    nearest.hidden = false;
  }

  /** Gives a place of the panel. */
  get(selector: string): HTMLElement {
    const found = this.#panel.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Expected "${selector}" in the search panel, but found none.`);
    return found;
  }

  /** Shows by what the search can be narrowed, where that is open. */
  showFilters(): void {
    const found = this.#found;
    if (!found) return;
    const used = countFilters(found);
    const filters = this.get('.filters') as HTMLDetailsElement;
    filters.hidden = found.hits.length === 0 && used === 0;
    this.get('.filters .active').textContent = used > 0 ? `(${used})` : '';
    if (!filters.open) return;
    const focused = document.activeElement?.getAttribute('data-value');
    const facets = this.get('.facets');
    facets.replaceChildren(...renderFacets(found, this.reader));
    // Whoever presses a filter stays on it.
    if (focused)
      facets.querySelector<HTMLElement>(`[data-value="${CSS.escape(focused)}"]`)?.focus();
  }

  #sentence({ hits, total, ways, instead }: SearchFindings, query: string): string {
    const { text } = this.reader;
    if (hits.length === 0) return `${text('none', query)}${space(text('none'))}${text('tried')}`;
    const count = total === 1 ? text('one') : text('many', String(total));
    const way = ways.at(-1);
    if (way === undefined) return count;
    const changed = text(`way-${way}`, query).replace('{words}', () => instead.join(' · '));
    return `${changed}${space(changed)}${count}`;
  }

  #clear(status: string): void {
    this.#found = undefined;
    this.#results.clear();
    this.#showOnly();
    this.get('.filters').hidden = true;
    this.#say(status);
  }

  #showOnly(...shown: string[]): void {
    for (const place of ['.start', '.failed', '.nearest', '.after']) {
      this.get(place).hidden = !shown.includes(place);
    }
  }

  /** Said each time, also in the same words: what is said is an answer. */
  #say(text: string): void {
    this.get('.status').textContent = text;
  }
}

/** Chinese sentences follow each other without a blank. */
const space = (text: string): string => (/[。！？”]$/.test(text) ? '' : ' ');

function makeQuery(query: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'query';
  button.textContent = query;
  return button;
}
