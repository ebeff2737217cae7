// What is known of every record without reading it. Pagefind has filters and orders of its own, but
// they weigh many times as much; it gives all records in the order in which they were added.
import { langs, type Lang } from '../../model/lang.ts';
import { recordKinds, type RecordKind, type SearchArticle, type SearchRecord } from './record.ts';

/** What is known of a record without reading it. */
export interface Entry {
  /** The place of its section in reading order; both languages of a section share it. */
  place: number;
  lang: Lang;
  slug: string;
  kinds: ReadonlySet<RecordKind>;
}

/** What is known of a site's records without reading them. */
export interface RecordList {
  articles: SearchArticle[];
  /** In the order in which the records were added to the index: the halves of a section follow each other. */
  entries: Entry[];
  /** How many characters the texts of all records have; 0 where they are too many to be kept in memory. */
  size: number;
}

interface Packed {
  articles: [slug: string, zh: string, en: string][];
  /** For each section the place of its article. */
  sections: number[];
  /** For each record a figure whose bits are its kinds. */
  kinds: string;
  size: number;
}

/** Writes what is known of a site's records. */
export function packCatalogue(
  records: SearchRecord[],
  articles: SearchArticle[],
  size: number,
): string {
  const slugs = articles.map(({ slug }) => slug);
  const bitsOf = ({ passages }: SearchRecord): number =>
    recordKinds.reduce(
      (bits, kind, index) => bits | (passages.some((each) => each.kind === kind) ? 1 << index : 0),
      0,
    );
  return JSON.stringify({
    articles: articles.map(({ slug, title }) => [slug, title.zh, title.en]),
    sections: records
      .filter((_, index) => index % langs.length === 0)
      .map(({ slug }) => slugs.indexOf(slug)),
    kinds: records.map((record) => bitsOf(record).toString(16)).join(''),
    size,
  } satisfies Packed);
}

/** Reads what is known of a site's records. */
export function unpackCatalogue(packed: string): RecordList {
  const { articles, sections, kinds, size } = JSON.parse(packed) as Packed;
  const kindsOf = Array.from(
    { length: 1 << recordKinds.length },
    (_, bits) => new Set(recordKinds.filter((_kind, index) => (bits & (1 << index)) !== 0)),
  );
  return {
    articles: articles.map(([slug, zh, en]) => ({ slug, title: { zh, en } })),
    entries: [...kinds].map((figure, index) => {
      const place = Math.floor(index / langs.length);
      return {
        place,
        lang: langs[index % langs.length] ?? 'zh',
        slug: articles[sections[place] ?? 0]?.[0] ?? '',
        kinds: kindsOf[parseInt(figure, 16)] ?? new Set(),
      };
    }),
    size,
  };
}
