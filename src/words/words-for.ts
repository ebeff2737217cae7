import type { Lang } from '../model/lang.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** Gives the interface strings of a language. */
export const wordsFor = (lang: Lang): Words => (lang === 'zh' ? zh : en);
