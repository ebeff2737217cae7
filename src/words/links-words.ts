import type { CopyKind } from '../links/copied.ts';
import type { LabelKind } from '../links/passage-label.ts';

/** The kinds of passages that a preview tells apart. */
export type PreviewKind =
  'section' | 'paragraph' | 'note' | 'table' | 'row' | 'code' | 'diagram' | 'node';

/** The words about links to passages. In some, `{name}` stands for what is put there. */
export interface LinksWords {
  /** The button beside a passage, and the menu that it opens. */
  copyPassage: string;
  /** Said where the menu cannot be had. */
  menuFailed: string;
  /** The button beside selected words. */
  linkText: string;
  /** What the menu offers, and what is said once it is done. */
  offers: Record<CopyKind, string>;
  done: Record<CopyKind, string>;
  /** Stands over the text where the clipboard is forbidden. */
  byHand: string;
  /** What the keys do at a passage's control. */
  keys: Record<'reach' | 'next' | 'into' | 'lines', string>;
  /** Kinds of passages, over their preview. */
  kinds: Record<PreviewKind, string>;
  previewLoading: string;
  previewFailed: string;
  /** What a passage is called. */
  labels: Record<LabelKind, string>;
  /** Where a quotation comes from. */
  origin: string;
  citation: string;
}
