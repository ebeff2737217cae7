import { stepByArrow, stepThroughGroup } from '../../../diagrams/walk/arrow-step.ts';
import { reach, waysBetween, type Part } from '../../../diagrams/walk/reach.ts';
import { fill } from '../../../diagrams/walk/tell-place.ts';
import { waysFrom } from '../../../diagrams/walk/walk-graph.ts';
import type { ChartView } from '../drawing/chart-view.ts';
import type { Light } from '../drawing/light.ts';

/** What is selected in a chart: nothing, a place with all before and after it, or the ways between two. */
export class Selection {
  #view: ChartView;
  #selected: string[] = [];
  /** The places the keyboard has come by. */
  #trail: string[] = [];

  constructor(view: ChartView) {
    this.#view = view;
  }

  /** The place selected first; undefined where there is none. */
  get place(): string | undefined {
    return this.#selected[0];
  }

  /** Selects a place: the first, then the second of a pair, then a first one again. */
  select(id: string): void {
    const [first, second] = this.#selected;
    this.#view.setCurrent(id);
    if (first === undefined || second !== undefined) this.#selectOne(id);
    else if (first === id) this.clear();
    else this.#selectPair(first, id);
  }

  /** Selects a place whatever was selected before. */
  #selectOne(id: string): void {
    this.#selected = [id];
    this.#view.tell(id);
    this.lightRound(id);
  }

  /** Selects one place and nothing else. */
  selectOnly(id: string): void {
    this.#view.setCurrent(id);
    this.#selectOne(id);
  }

  /** Ends the selection; tells whether there was one. */
  clear(): boolean {
    const had = this.#selected.length > 0;
    this.#selected = [];
    this.#view.light(new Map());
    return had;
  }

  /** Lights what leads to a place and where it leads. */
  lightRound(id: string): void {
    const { graph } = this.#view;
    const lit = new Map([...lights(reach(graph, id, 'back'), 'back')]);
    for (const [part, own] of lights(reach(graph, id, 'on'), 'on')) lit.set(part, own);
    this.#view.light(lit.set(id, 'here'));
  }

  /** Follows the focus to a place; what is selected stays lit. */
  follow(id: string): void {
    this.#view.setCurrent(id);
    this.#view.tell(id);
    if (this.place === undefined) this.lightRound(id);
  }

  /** Ends what followed the focus. */
  leave(): void {
    if (this.place === undefined) this.#view.light(new Map());
  }

  /** Does what a key asks for at a place; tells whether it asks for anything. */
  press(event: KeyboardEvent, at: string): boolean {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key === ' ' || (key === 'Enter' && !isLink(event.target))) {
      this.select(at);
      return true;
    }
    const to = this.#target(key, shiftKey, at);
    if (to !== undefined) {
      if (key === 'Backspace') this.#trail.pop();
      else this.#trail.push(at);
      this.#view.focus(to);
    }
    return to !== undefined || key.startsWith('Arrow') || key === 'Backspace';
  }

  #target(key: string, isShift: boolean, at: string): string | undefined {
    const { graph } = this.#view;
    const places = graph.places.filter(({ kind }) => kind !== 'group');
    if (key === 'Home') return (places.find(({ kind }) => kind === 'start') ?? places[0])?.id;
    if (key === 'End') {
      return (places.findLast(({ kind }) => kind === 'end') ?? places.at(-1))?.id;
    }
    if (key === 'Backspace') return this.#trail.at(-1);
    if (/^[1-9]$/.test(key)) return waysFrom(graph, at)[Number(key) - 1]?.to;
    if (!key.startsWith('Arrow')) return undefined;
    return isShift
      ? stepThroughGroup(graph, at, key)
      : stepByArrow(graph, at, key, this.#view.centres());
  }

  #selectPair(from: string, to: string): void {
    const { graph, words, label } = this.#view;
    const on = waysBetween(graph, from, to);
    const back = on ? undefined : waysBetween(graph, to, from);
    const sentence = on ? words.lit : back ? words.litBack : words.noWayBetween;
    this.#selected = [from, to];
    const part = on ?? back ?? { places: new Set(), edges: new Set() };
    const lit = new Map([...lights(part, 'way')]);
    this.#view.light(lit.set(from, 'here').set(to, 'here'));
    this.#view.say(fill(sentence, { from: label(from), to: label(to) }));
  }
}

const lights = ({ places, edges }: Part, own: Light): [string, Light][] =>
  [...places, ...edges].map((id) => [id, own]);

const isLink = (target: EventTarget | null): boolean =>
  target instanceof Element && target.localName === 'a';
