import { z } from 'zod';

const line = z.string().trim().min(1);
const inBoth = z.strictObject({
  /** In Chinese. */
  zh: line,
  /** In English. */
  en: line,
});

/** A term of the glossary, in both languages. */
export const termSchema = z.strictObject({
  /** What links to the term and is never changed: lower-case ASCII words joined by hyphens, from the English. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The form that Chinese text uses; where `keep` is set, the English one. */
  zh: line,
  /** The form that English text uses. */
  en: line,
  /** Whether the English form stays in Chinese text. */
  keep: z.boolean(),
  /** Further forms that count as the term when text is searched. */
  also: z
    .strictObject({
      /** Abbreviations and variants in Chinese text. */
      zh: z.array(line).default([]),
      /** Abbreviations, variants and inflected forms in English text, those with a plain `s` or `es` apart. */
      en: z.array(line).default([]),
    })
    .default({ zh: [], en: [] }),
  /** What the term means, one sentence in each language, equal in content. */
  sense: inBoth,
});

/** The terms of the site: `content/glossary.yaml`; no two have the same id. */
export const glossarySchema = z.array(termSchema).superRefine((terms, context) => {
  const seen = new Set<string>();
  terms.forEach(({ id }, index) => {
    if (seen.has(id)) {
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: 'an id that no other term has',
      });
    }
    seen.add(id);
  });
});

/** A term of the glossary. */
export type Term = z.infer<typeof termSchema>;
