// What was searched for last, kept on the device only.
import { readSetting, writeSetting } from './settings.ts';

const most = 6;
const longest = 80;

/** Gives the recent searches, the last one first; what is kept may have been changed by anyone. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(readSetting('searches') ?? '[]');
    if (!Array.isArray(kept)) return [];
    const texts = kept.filter((each): each is string => typeof each === 'string' && each !== '');
    return texts.map((each) => each.slice(0, longest)).slice(0, most);
  } catch {
    return [];
  }
}

/** Keeps a search as the last one. */
export function keepSearch(query: string): void {
  const text = query.trim().slice(0, longest);
  if (text === '') return;
  const others = recentSearches().filter((each) => each !== text);
  writeSetting('searches', JSON.stringify([text, ...others].slice(0, most)));
}

/** Forgets the recent searches. */
export const forgetSearches = (): void => writeSetting('searches', undefined);
