// Drawings of the site get their looks from its style sheets; a picture that stands alone has to
// carry them itself. Here each element is given the attributes that the rules amount to.
import { JSDOM } from 'jsdom';
import { langTag, type Lang } from '../model/lang.ts';
import type { PaintedDrawing } from './painted-drawing.ts';
import { resolveValue, type LightTokens } from './light-tokens.ts';
import { takeLabels } from './take-labels.ts';
import type { StyleRule } from './style-rules.ts';

/** What SVG takes as attributes of what CSS says. */
const painted =
  /^(?:fill|stroke|opacity|font-size|font-weight|font-style|text-anchor|text-decoration|paint-order)(?:-|$)/;

type Values = Record<string, string>;

/** Makes drawings stand alone, in the light theme: their looks as attributes, and one language's labels apart. */
export class SvgPainter {
  readonly #document = new JSDOM('').window.document;
  readonly #rules: StyleRule[];
  readonly #tokens: LightTokens;

  constructor(rules: StyleRule[], tokens: LightTokens) {
    this.#rules = rules.toSorted(bySpecificity);
    this.#tokens = tokens;
  }

  /** Paints a drawing; `defs` is what it refers to, such as the ends of its lines. */
  paint(svg: string, lang: Lang, defs: string): PaintedDrawing {
    const host = this.#document.createElement('div');
    host.innerHTML = svg + defs;
    const root = host.querySelector('svg');
    if (!root) throw new Error('Expected a drawing, but found none.');
    for (const unseen of root.querySelectorAll(
      `title, text[lang]:not([lang="${langTag(lang)}"])`,
    )) {
      unseen.remove();
    }
    for (const each of host.querySelectorAll('defs')) root.prepend(each);
    this.#paintWithin(root, this.#tokens);
    const [x = 0, y = 0, width = 0, height = 0] =
      root.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    const labels = takeLabels(root, [-x, -y]);
    root.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    return { svg: root.outerHTML, width, height, labels };
  }

  #paintWithin(element: Element, inherited: Values): void {
    const own: Values = {};
    for (const { selectors, declarations } of this.#rules) {
      if (selectors.some((selector) => matches(element, selector))) {
        for (const [name, value] of declarations) own[name] = value;
      }
    }
    if (own['display'] === 'none') {
      element.remove();
      return;
    }
    const values = { ...inherited };
    for (const [name, value] of Object.entries(own)) {
      if (name.startsWith('--')) values[name] = resolveValue(value, values);
    }
    for (const [name, value] of Object.entries(own)) {
      if (painted.test(name)) element.setAttribute(name, resolveValue(value, values));
    }
    for (const child of [...element.children]) this.#paintWithin(child, values);
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A selector that is about a reader's doing, which no picture knows.
    return false;
  }
}

/** By the number of classes, attributes and pseudo-classes, then of elements; the order of equals stays. */
const bySpecificity = (a: StyleRule, b: StyleRule): number => weight(a) - weight(b);

function weight({ selectors }: StyleRule): number {
  return Math.max(
    ...selectors.map((selector) => {
      const plain = selector.replace(
        /:is\(([^()]*)\)/g,
        (_, list: string) => list.split(',')[0] ?? '',
      );
      const classes = plain.match(/[.[]|:(?!:)/g)?.length ?? 0;
      const names = plain.match(/(?:^|[\s>+~])[a-z]/g)?.length ?? 0;
      return classes * 100 + names;
    }),
  );
}
