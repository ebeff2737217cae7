import files from 'virtual:share-cards';
import { cardKey } from '../cards/card.ts';
import type { Lang } from '../model/lang.ts';
import type { SharedPassage } from '../share/shared-passages.ts';

/** Gives the path, within the site, of the picture of a passage or else of its section; undefined where there are none. */
export const cardPicture = ({ id, section }: SharedPassage, lang: Lang): string | undefined =>
  files[cardKey(id, lang)] ?? files[cardKey(section.id, lang)];
