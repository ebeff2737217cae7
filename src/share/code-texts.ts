// What is said of a sample of code where its lines cannot be shown.
import type { PairedBlock, Section } from '../model/article.ts';
import type { Lang } from '../model/lang.ts';
import { isWithin, type TextBudget } from './cut-text.ts';

/** Names a sample: the name of a file says nothing alone, so what it is for stands with it, and instead of it where there is no room for both. */
export function codeName(file: string | undefined, heading: string, budget: TextBudget): string {
  const both = file === undefined ? heading : `${file} · ${heading}`;
  return isWithin(both, budget) ? both : heading;
}

/** Tells a sample by the paragraph that announces it, else by its text. */
export function codeText(block: PairedBlock, section: Section, lang: Lang): string {
  const before = section.blocks[section.blocks.indexOf(block) - 1];
  const text = before?.kind === 'paragraph' ? before.sides[lang].text : '';
  return /[：:]$/.test(text) ? text : inShort(block.sides[lang].node.value ?? '');
}

/** Leaves out the lines at the top that only name what the rest needs. */
const inShort = (code: string): string =>
  code.replace(/^(?:package \w+\s+)?(?:import (?:"[^"]*"|\([^)]*\))\s+)*/, '') || code;
