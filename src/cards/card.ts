import type { Node } from '@takumi-rs/core';
import type { Lang } from '../model/lang.ts';
import type { LightTokens } from './light-tokens.ts';

/** The size of a card in pixels: what chats ask for. */
export const cardSize = { width: 1200, height: 630 };

/** A picture that stands for a passage in a chat, ready to be drawn. */
export interface Card {
  /** The name under which a page finds its picture. */
  key: string;
  picture: Node;
}

/** What all cards of a site have alike. */
export interface CardLook {
  tokens: LightTokens;
  siteTitle: Record<Lang, string>;
}

/** The name under which a page in a language finds the picture of a passage. */
export const cardKey = (id: string, lang: Lang): string => `${id}/${lang}`;

/** The name under which a page in a language finds the picture of an article, or of the whole site. */
export const pageCardKey = (slug: string | undefined, lang: Lang): string =>
  `page:${slug ?? ''}/${lang}`;
