import { foldText, type FoldedText } from './fold-text.ts';
import type { TextBlock, TextPlace, TextSpan } from './text-blocks.ts';
import type { TextDirective } from './text-directive.ts';

/** Finds quotations in a page as a browser does: the first place that fits. It fits more than any browser would, for it knows nothing of the ends of words. */
export class QuotationFinder {
  readonly #folded: FoldedText[];

  constructor(blocks: TextBlock[]) {
    this.#folded = blocks.map(({ text }) => foldText(text));
  }

  /** Gives the first span that a directive quotes; undefined where there is none. */
  find({ prefix, start, end, suffix }: TextDirective): TextSpan | undefined {
    for (const from of this.#places(start, { block: 0, offset: 0 })) {
      const after = { ...from, offset: from.offset + foldText(start).text.length };
      if (prefix !== undefined && !this.#endsAt(prefix, from)) continue;
      if (end === undefined) {
        if (suffix === undefined || this.#beginsAt(suffix, after)) return this.#span(from, after);
        continue;
      }
      for (const last of this.#places(end, after)) {
        const to = { ...last, offset: last.offset + foldText(end).text.length };
        if (suffix === undefined || this.#beginsAt(suffix, to)) return this.#span(from, to);
      }
    }
    return undefined;
  }

  *#places(text: string, from: TextPlace): Generator<TextPlace> {
    const wanted = foldText(text).text;
    for (let block = from.block; block < this.#folded.length; block += 1) {
      const within = this.#folded[block]?.text ?? '';
      let offset = within.indexOf(wanted, block === from.block ? from.offset : 0);
      while (offset !== -1) {
        yield { block, offset };
        offset = within.indexOf(wanted, offset + 1);
      }
    }
  }

  /** Tells whether a text ends where a place is, blanks apart; at the beginning of a block in the one before. */
  #endsAt(text: string, { block, offset }: TextPlace): boolean {
    const before = this.#folded[block]?.text.slice(0, offset).trimEnd() ?? '';
    if (before === '' && block > 0) {
      return this.#endsAt(text, { block: block - 1, offset: Infinity });
    }
    return before.endsWith(foldText(text).text);
  }

  #beginsAt(text: string, { block, offset }: TextPlace): boolean {
    const after = this.#folded[block]?.text.slice(offset).trimStart() ?? '';
    if (after === '' && block < this.#folded.length - 1) {
      return this.#beginsAt(text, { block: block + 1, offset: 0 });
    }
    return after.startsWith(foldText(text).text);
  }

  #span(start: TextPlace, end: TextPlace): TextSpan {
    const original = ({ block, offset }: TextPlace): TextPlace => ({
      block,
      offset: this.#folded[block]?.placeOf(offset) ?? 0,
    });
    return { start: original(start), end: original(end) };
  }
}
