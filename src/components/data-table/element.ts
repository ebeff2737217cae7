import { adoptStyle } from '../../device/adopt-style.ts';
import { arrange, type Arrangement, type CarriedTable } from '../../tables/arrange.ts';
import {
  plainView,
  searchWithTable,
  viewFromAddress,
  type TableView,
} from '../../tables/table-view.ts';
import { furnish } from '../table-tools/furnish.ts';
import { showTools } from '../table-tools/show-tools.ts';
import { actionFromEvent } from '../table-tools/table-action.ts';
import arranging from './arranging.css?inline';
import { readCarried } from './shown/carried.ts';
import type { OtherCells } from './shown/other-cells.ts';
import { placeLines, type WrittenLines } from './placing/place-lines.ts';
import { RowPlacing } from './placing/row-placing.ts';
import { nextView } from './state.ts';

adoptStyle(arranging);

/** `<data-table baseline>`: a table that can be sorted, narrowed, flipped and taken along. Its words come from the page's template `table-tools`. */
class DataTableElement extends HTMLElement {
  #abort: AbortController | undefined;
  #lines: WrittenLines = { heads: [], rows: [] };
  #placing = new RowPlacing();
  /** The ids of the rows: a flipped table has them on its headers. */
  #ids: string[] = [];
  #carried: CarriedTable = { texts: [], values: [], also: [] };
  #view: TableView | undefined;
  #other: Promise<OtherCells | undefined> | undefined;
  #compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const type of ['click', 'change', 'input']) this.addEventListener(type, this, { signal });
    addEventListener('hashchange', this, { signal });
    if (!this.#view) this.#furnish();
    this.#reveal();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'hashchange') this.#reveal();
    if (!(target instanceof Element) || !this.#view) return;
    const taken = type === 'click' ? target.closest<HTMLElement>('[data-takes]') : null;
    if (taken) return void this.#take(taken.dataset['takes'] ?? '');
    const action = actionFromEvent(type, target);
    if (!action) return;
    if (action.does === 'find') void this.#findInBoth();
    this.#show(nextView(this.#view, action));
    const search = searchWithTable(location.search, this.#id, this.#view);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  #furnish(): void {
    const template = document.getElementById('table-tools');
    const [table, tools] = [this.querySelector('table'), this.querySelector('.tools')];
    if (!(template instanceof HTMLTemplateElement) || !tools || !table) return;
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    this.#lines = { heads, rows };
    this.#ids = rows.map(({ id }) => id);
    this.#carried = readCarried(rows);
    furnish(tools, template, heads, this.#carried);
    const size = { columns: heads.length, rows: rows.length };
    const isPlot = this.querySelector<HTMLInputElement>('[value=plot]')?.checked === true;
    const asked = viewFromAddress(location.search, this.#id, size);
    if (asked.find !== '') void this.#findInBoth();
    this.#show({ ...asked, isPlot: asked.isPlot || isPlot });
  }

  #show(view: TableView): void {
    const before = this.#view;
    this.#view = view;
    const arrangement = arrange(this.#carried, view, this.#compare);
    if (view.isBoth !== (before?.isBoth ?? false)) void this.#showOther();
    const from = before ?? plainView;
    if (view.isFlipped || from.isFlipped || view.baseline !== from.baseline)
      void this.#turn(from, arrangement);
    placeLines(this.#lines, arrangement, this.#placing);
    // What a link leads to is where it stays before the browser goes there.
    if (!before) this.#placing.finish();
    this.#showTools(arrangement);
  }

  #showTools({ rows }: Arrangement): void {
    const size = { shown: rows.length, all: this.#ids.length };
    if (this.#view) showTools(this, this.#view, size);
  }

  /** What few ask for is fetched when they do; where it cannot be had, the table stays as it was. */
  async #turn({ baseline, isFlipped }: TableView, arrangement: Arrangement): Promise<void> {
    const view = this.#view;
    try {
      if (view?.baseline !== baseline) {
        const { showRatios } = await import('./shown/show-ratios.ts');
        const chosen = this.#view?.baseline ?? this.getAttribute('baseline') ?? 'none';
        showRatios(this.#lines.rows, this.#carried.values, chosen);
      }
      if (view?.isFlipped !== true && !isFlipped) return;
      const { flipTable, unflipTable } = await import('./shown/flip-table.ts');
      if (!view || view !== this.#view) return;
      if (view.isFlipped) flipTable(this.#lines, this.#ids, arrangement, this.#word('sortBy'));
      else unflipTable(this.#lines, this.#ids);
    } catch {
      if (view && view === this.#view) this.#view = { ...view, baseline, isFlipped };
    }
    this.#showTools(arrangement);
  }

  #fetchOther(): Promise<OtherCells | undefined> {
    this.#other ??= import('./shown/other-cells.ts').then(({ fetchOtherCells }) =>
      fetchOtherCells(this),
    );
    this.#other.catch(() => (this.#other = undefined));
    return this.#other;
  }

  async #showOther(): Promise<void> {
    try {
      const other = await this.#fetchOther();
      const { showOtherCells } = await import('./shown/other-cells.ts');
      if (!other || !this.#view) return;
      showOtherCells(other, this.#lines, this.#ids, this.#view.isBoth);
      if (this.#view.isFlipped) this.#show(this.#view);
    } catch {
      if (this.#view?.isBoth !== true) return;
      this.#show({ ...this.#view, isBoth: false });
      this.#say('bothFailed');
    }
  }

  /** A filter looks into the other language too, as soon as that is there; without it, into this one. */
  async #findInBoth(): Promise<void> {
    const other = await this.#fetchOther().catch(() => undefined);
    if (!other || !this.#view || this.#carried.also.length > 0) return;
    this.#carried.also = this.#ids.map((id) =>
      (other.rows.get(id) ?? []).map((cell) => cell.textContent).join(' '),
    );
    this.#show(this.#view);
  }

  async #take(form: string): Promise<void> {
    const table = this.querySelector<HTMLTableElement>('table:not([hidden])');
    this.#placing.finish();
    try {
      const { gridOf, takeTable } = await import('../table-tools/take.ts');
      if (table) await takeTable(form, gridOf(table), this.#id);
      this.#say(form === 'csv' ? '' : 'copied');
    } catch {
      this.#say('copyFailed');
    }
  }

  /** A row that a link leads to is shown, whatever the table was narrowed to, and where it has been sorted to. */
  #reveal(): void {
    const id = location.hash.slice(1);
    const row = this.#lines.rows[this.#ids.indexOf(id)];
    const view = this.#view;
    if (!row || !view || !(row.hidden || view.isPlot || view.sort)) return;
    if (row.hidden || view.isPlot)
      this.#show({ ...view, find: '', isDiffering: false, isPlot: false });
    this.#placing.finish();
    document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }

  #say(name: string): void {
    const status = this.querySelector('.tools [role=status]');
    if (status) status.textContent = this.#word(name);
  }

  get #id(): string {
    return this.closest('figure')?.id ?? '';
  }

  #word(name: string): string {
    return document.getElementById('table-tools')?.dataset[name] ?? '';
  }
}

customElements.define('data-table', DataTableElement);
