// What a result needs to know of its section but nobody searches for. Pagefind indexes the text of a
// page and its metadata, never its address: so the card travels as the record's address.
import { langs, type Lang } from '../../model/lang.ts';
import { recordKinds, type RecordKind, type SearchRecord } from './record.ts';

/** What a result knows of the section that it was found in. */
export interface Card {
  slug: string;
  lang: Lang;
  id: string;
  number: string;
  headings: Record<Lang, string>;
  place: number;
  /** The ids and kinds of the passages, in the order of their texts. */
  passages: { id: string; kind: RecordKind }[];
}

type Packed = [string, string, string, string, string, string, number, string];

/** Writes a record's card as the address under which the index keeps it. */
export function addressFromRecord(record: SearchRecord): string {
  const passages = record.passages.map(({ id, kind }) => `${recordKinds.indexOf(kind)}${id}`);
  const { slug, lang, id, number, headings, place } = record;
  const packed: Packed = [
    slug,
    lang,
    id,
    number,
    headings.zh,
    headings.en,
    place,
    passages.join(' '),
  ];
  return JSON.stringify(packed);
}

/** Reads a card from the address that the index gives. */
export function cardFromAddress(address: string): Card {
  const [slug, lang, id, number, zh, en, place, passages] = JSON.parse(address) as Packed;
  return {
    slug,
    lang: langs.find((each) => each === lang) ?? 'zh',
    id,
    number,
    headings: { zh, en },
    place,
    passages: passages.split(' ').flatMap((packed) => {
      if (packed === '') return [];
      const kind = recordKinds[Number(packed[0])] ?? 'text';
      return [{ kind, id: packed.slice(1) }];
    }),
  };
}
