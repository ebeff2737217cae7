// A content folder of a test's own, published once and then edited as authors edit.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { langs, type Lang } from '#src/model/lang.ts';
import { passageHomes } from '#src/model/passages.ts';
import { movedSchema, type Moved } from '#src/schema/moved.ts';
import { articlesFromFiles } from '#src/source/articles-from-files.ts';
import { readContent } from '#src/source/read-content.ts';
import { fixtureContent } from './built-site.ts';

/** A text in each language. */
type Texts = Record<Lang, string>;

/** The fixture site with a second article, on the disk. */
export class EditedContent {
  readonly dir = mkdtempSync(join(tmpdir(), 'watershed-edited-'));
  /** By id, the article in which each passage stood when the site was published. */
  readonly published: ReadonlyMap<string, string>;

  constructor() {
    cpSync(fixtureContent, this.dir, { recursive: true });
    const second = join(this.dir, 'articles', 'second');
    cpSync(join(this.dir, 'articles', 'sample'), second, { recursive: true });
    this.write(
      'articles/second/article.yaml',
      "order: 2\nstance: mixed\npublished: 2026-01-02\nupdated: 2026-01-03\nsections:\n  s2aa: '1'\n",
    );
    const bodies: Texts = {
      zh: '## 杯 {/* #s2aa */}\n\n杯子。 {/* #s2ab */}\n',
      en: '## Cups {/* #s2aa */}\n\nA cup. {/* #s2ab */}\n',
    };
    for (const lang of langs) {
      const text = this.read(`articles/second/${lang}.mdx`);
      this.write(`articles/second/${lang}.mdx`, frontMatterOf(text) + bodies[lang]);
    }
    this.write('ids.lock', `${this.read('ids.lock')}s2aa\ns2ab\n`);
    this.published = this.homes();
  }

  read = (path: string): string => readFileSync(join(this.dir, path), 'utf8');
  write = (path: string, text: string): void => writeFileSync(join(this.dir, path), text);
  remove = (): void => rmSync(this.dir, { recursive: true, force: true });

  /** Changes both halves of an article. */
  edit(slug: string, change: (text: string, lang: Lang) => string): void {
    for (const lang of langs) {
      const path = `articles/${slug}/${lang}.mdx`;
      this.write(path, change(this.read(path), lang));
    }
  }

  /** Says what became of an id. */
  tell(id: string, fate: Moved[string]): void {
    this.write('moved.json', JSON.stringify({ ...this.moved(), [id]: fate }));
  }

  moved = (): Moved => movedSchema.parse(JSON.parse(this.read('moved.json')));

  /** By id, the article in which each passage stands now. */
  homes = (): Map<string, string> => passageHomes(articlesFromFiles(readContent(this.dir)));
}

const frontMatterOf = (text: string): string => text.slice(0, text.indexOf('---\n', 4) + 4);

/** Gives the paragraph of an id, with its id. */
export const paragraphOf = (text: string, id: string): string =>
  text.split('\n').find((line) => line.endsWith(`{/* #${id} */}`)) ?? '';

/** Takes a paragraph out of a text. */
export const withoutParagraph = (text: string, id: string): string =>
  text.replace(`${paragraphOf(text, id)}\n\n`, '');

/** An edit as authors make it. */
export interface Edit {
  what: string;
  make: (content: EditedContent) => void;
  /** Where ids lead that lead elsewhere than to themselves afterwards: to another id, or `removed`. */
  leadsTo: Record<string, string>;
}

const last = {
  zh: '文章称紫砂壶会吸收茶味。',
  en: 'The article holds that a clay pot takes up the taste of tea.',
};

/** The edits that old links must outlive. */
export const edits: Edit[] = [
  {
    what: 'a paragraph is put before others',
    make: (content: EditedContent): void =>
      content.edit('sample', (text, lang) =>
        text.replace(
          /(## [^\n]*#h1aa[^\n]*\n)/,
          `$1\n${lang === 'zh' ? '新的一段。' : 'A new one.'}\n`,
        ),
      ),
    leadsTo: {},
  },
  {
    what: 'two sections change places',
    make: (content: EditedContent): void =>
      content.edit('sample', (text) => {
        const [from, to] = [text.search(/### [^\n]*#h4ab/), text.search(/### [^\n]*#h4ac/)];
        return `${text.slice(0, from)}${text.slice(to)}\n${text.slice(from, to).trimEnd()}\n`;
      }),
    leadsTo: {},
  },
  {
    what: 'a heading is renamed',
    make: (content: EditedContent): void =>
      content.edit('sample', (text, lang) =>
        text.replace(/## [^\n]*(\{\/\* #h3aa)/, `## ${lang === 'zh' ? '做法' : 'The way'} $1`),
      ),
    leadsTo: {},
  },
  {
    what: 'two passages become one',
    make: (content: EditedContent): void => {
      content.edit('sample', (text) => {
        const words = paragraphOf(text, 'p1ad').replace(/ \{.*$/, '');
        return withoutParagraph(text, 'p1ad')
          .replace(' {/* #p1ac */}', ` ${words} {/* #p1ac */}`)
          .replace(/。 (?=\p{Script=Han})/u, '。');
      });
      content.tell('p1ad', 'p1ac');
    },
    leadsTo: { p1ad: 'p1ac' },
  },
  {
    what: 'a passage goes to another article',
    make: (content: EditedContent): void => {
      const texts = new Map<Lang, string>();
      content.edit('sample', (text, lang) => {
        texts.set(lang, paragraphOf(text, 'p2ae'));
        return withoutParagraph(text, 'p2ae');
      });
      content.edit('second', (text, lang) => `${text}\n${texts.get(lang)}\n`);
    },
    leadsTo: {},
  },
  {
    what: 'a passage is removed',
    make: (content: EditedContent): void => {
      content.edit('sample', (text) => withoutParagraph(text, 'p4ab'));
      content.tell('p4ab', { removed: '2026-02-03', text: last });
    },
    leadsTo: { p4ab: 'removed' },
  },
];
