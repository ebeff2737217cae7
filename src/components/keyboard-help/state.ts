import type { KeyAction } from '../../model/reading-settings.ts';

/** The single keys and what each does. */
export const singleKeys: Record<string, KeyAction> = {
  j: 'next',
  k: 'previous',
  l: 'language',
  b: 'both',
  '/': 'search',
  f: 'focus',
  '?': 'help',
};

/** A key press, as far as shortcuts care. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Gives what a key press asks for; nothing where a modifier is held (Shift apart, by which `?` is typed) or the key means nothing. */
export function actionFromKey({ key, ctrlKey, altKey, metaKey }: KeyPress): KeyAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return Object.hasOwn(singleKeys, key) ? singleKeys[key] : undefined;
}

/** Gives the index of the section to step to from the tops of all, in reading order; undefined past either end. A section counts as reached when its top is at the line. */
export function sectionToStepTo(
  tops: number[],
  line: number,
  step: 'next' | 'previous',
): number | undefined {
  const near = 4;
  const index =
    step === 'next'
      ? tops.findIndex((top) => top > line + near)
      : tops.findLastIndex((top) => top < line - near);
  return index < 0 ? undefined : index;
}
