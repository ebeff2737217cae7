// Lights words by the browser's own highlights, which change nothing in the page. Where there are
// none, or a word does not stand in the page, the address is tidied and nothing else happens.
import { adoptStyle } from '../../device/adopt-style.ts';
import { findHits } from '../../search/find/excerpt.ts';
import { foldWithPlaces } from '../../search/fold.ts';
import { lightsFromSearch, searchWithoutLights } from '../../search/lights.ts';
import marks from './search-marks.css?inline';

adoptStyle(marks);

/** Words that are lit. */
export interface Lights {
  count: number;
  /** Goes to the next place, or with -1 to the one before. */
  step: (by: number) => void;
  /** Puts them out; the address forgets them unless it is to be kept. */
  putOut: (keepsAddress?: boolean) => void;
}

/** What holds a line of text that is read as one. */
const line = 'h2, h3, h4, p, li, td, th, figcaption, caption, dt, dd, pre, text, summary';

/** More places than anyone steps through. */
const most = 500;

/** Lights the words that the address names; undefined where none of them can be lit. */
export function lightWords(): Lights | undefined {
  const words = lightsFromSearch(location.search);
  const text = document.querySelector('[data-passages]');
  const registry = (globalThis.CSS as { highlights?: HighlightRegistry }).highlights;
  const ranges = text && registry ? findRanges(text, words) : [];
  if (!registry || ranges.length === 0) {
    tidyAddress();
    return undefined;
  }
  registry.set('searched', new Highlight(...ranges));
  let here = ranges.indexOf(firstIn(targetPassage(), ranges) ?? ranges[0] ?? new Range());
  const show = (isJump: boolean): void => {
    const range = ranges[here];
    if (!range) return;
    registry.set('searched-here', new Highlight(range));
    if (isJump || !isSeen(range))
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  show(false);
  return {
    count: ranges.length,
    step: (by) => {
      here = (here + by + ranges.length) % ranges.length;
      show(true);
    },
    putOut: (keepsAddress = false) => {
      registry.delete('searched');
      registry.delete('searched-here');
      if (!keepsAddress) tidyAddress();
    },
  };
}

function tidyAddress(): void {
  const search = searchWithoutLights(location.search);
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}

/** The passage that the address leads to: a line of code belongs to its sample. */
function targetPassage(): Element | null {
  const id = location.hash.slice(1);
  return document.getElementById(id) ?? document.getElementById(id.split('-')[0] ?? '');
}

const firstIn = (passage: Element | null, ranges: Range[]): Range | undefined =>
  ranges.find((range) => passage?.contains(range.startContainer));

function isSeen(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const header = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
  return top >= header && bottom <= innerHeight;
}

/** Finds the words line by line, also where a word runs through several elements. */
function findRanges(root: Element, words: string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines = new Map<Element, Text[]>();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const holder = node.parentElement?.closest(line);
    // What is not shown, such as the text of something closed, cannot be lit.
    if (holder?.checkVisibility() !== true) continue;
    lines.set(holder, [...(lines.get(holder) ?? []), node]);
  }
  return [...lines.values()].flatMap((nodes) => rangesIn(nodes, words)).slice(0, most);
}

function rangesIn(nodes: Text[], words: string[]): Range[] {
  const text = nodes.map((node) => node.data).join('');
  return findHits(foldWithPlaces(text), words).map(({ from, to }) => {
    const range = new Range();
    range.setStart(...placeIn(nodes, from, false));
    range.setEnd(...placeIn(nodes, to, true));
    return range;
  });
}

/** The node and the place in it that a place in the joined text is; an end belongs to the node before. */
function placeIn(nodes: Text[], place: number, isEnd: boolean): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    const inside = place - before;
    if (inside < node.length || (isEnd && inside <= node.length)) return [node, inside];
    before += node.length;
  }
  const last = nodes.at(-1) ?? new Text();
  return [last, last.length];
}
