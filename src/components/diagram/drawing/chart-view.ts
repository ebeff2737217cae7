import { tellPlace } from '../../../diagrams/walk/tell-place.ts';
import type { Centres } from '../../../diagrams/walk/arrow-step.ts';
import type { WalkGraph } from '../../../diagrams/walk/walk-graph.ts';
import { langTag, otherLang, type Lang } from '../../../model/lang.ts';
import type { DiagramTellWords } from '../../../words/diagram-tool-words.ts';
import { light, type Light } from './light.ts';
import { labelOf, langOf, placeOf, placesOf, readGraph } from './read-chart.ts';

/** A chart as the reader has it before them: its graph, its labels in the language shown, what is lit, and where one stands. */
export class ChartView {
  readonly svg: SVGSVGElement;
  readonly graph: WalkGraph;
  readonly words: DiagramTellWords;
  /** The line of text under the chart. */
  readonly #line: Element | null;
  readonly #places: Map<string, SVGElement>;
  #current = '';

  constructor(svg: SVGSVGElement, line: Element | null, words: DiagramTellWords) {
    this.svg = svg;
    this.words = words;
    this.graph = readGraph(svg);
    this.#line = line;
    this.#places = new Map(placesOf(svg).map((each) => [placeOf(each), each]));
    for (const place of this.#places.values()) {
      place.setAttribute('tabindex', '-1');
      if (line) place.setAttribute('aria-describedby', line.id);
    }
    this.setCurrent(this.graph.places.find(({ kind }) => kind !== 'group')?.id ?? '');
  }

  /** The place that a press of Tab comes to. */
  get current(): string {
    return this.#current;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** Makes a place the one that Tab comes to. */
  setCurrent(id: string): void {
    const place = this.#places.get(id);
    if (!place) return;
    this.#places.get(this.#current)?.setAttribute('tabindex', '-1');
    place.setAttribute('tabindex', '0');
    this.#current = id;
  }

  /** Goes to a place with the focus. */
  focus(id: string): void {
    this.setCurrent(id);
    this.tell(id);
    this.#places.get(id)?.focus({ preventScroll: true });
    this.reveal(id);
  }

  /** Scrolls a place into view, in the canvas and on the page, no farther than needed. */
  reveal(id: string, block: ScrollLogicalPosition = 'nearest'): void {
    const place = this.#places.get(id);
    // Of a group its title, which fits the screen.
    const seen = place?.querySelector(':scope > .title') ?? place;
    seen?.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  }

  light(lit: ReadonlyMap<string, Light>): void {
    light(this.svg, lit);
  }

  label = (id: string): string => labelOf(this.svg, id, langOf(this.svg));

  /** The labels of a part in both languages. */
  labels = (id: string): string[] => [labelOf(this.svg, id, 'zh'), labelOf(this.svg, id, 'en')];

  /** Says what a place is in the line under the chart. */
  tell(id: string): void {
    const { graph, label, words } = this;
    const name = label(id);
    // A question has its mark already.
    const colon = /[?？]$/.test(name) ? words.colon.slice(1) : words.colon;
    this.say(`${name}${colon}${tellPlace(graph, id, label, words)}`);
  }

  /** Says something in the line under the chart. */
  say(sentence: string): void {
    if (this.#line && this.#line.textContent !== sentence) this.#line.textContent = sentence;
  }

  /** Shows the labels in the other language; gives which that is. */
  switchLanguage(): Lang {
    const lang = otherLang(langOf(this.svg));
    this.svg.setAttribute('lang', langTag(lang));
    for (const [id, place] of this.#places) {
      const label = labelOf(this.svg, id, lang);
      if (label !== '') place.setAttribute('aria-label', label);
    }
    return lang;
  }

  /** The middle of each place as it is drawn now. */
  centres(): Centres {
    return new Map(
      Array.from(this.#places, ([id, place]) => {
        const { left, top, width, height } = place.getBoundingClientRect();
        return [id, [left + width / 2, top + height / 2] as const];
      }),
    );
  }
}
