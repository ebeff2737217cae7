import { z } from 'zod';
import { langs } from '../model/lang.ts';
import { aboutSchema } from './about.ts';
import { inBoth } from './in-both.ts';
import { questionSchema } from './question.ts';

/** What makes this site this site: `content/site.yaml`. */
export const siteSchema = z.strictObject({
  /** The languages in the order in which they are offered. */
  languages: z.array(z.enum(langs)).length(langs.length),
  /** The name of the site. */
  title: inBoth,
  /** One line under the name. */
  tagline: inBoth,
  /** Two or three sentences on the home page: what this is and for whom. */
  intro: inBoth,
  /** What an edition is, in relation to its source; stands under every article's title. */
  edition: inBoth,
  /** What is stated about the rights in the content and its sources. */
  rights: inBoth,
  /** What the page about the site says, in sections; what is kept on the device the engine says itself. */
  about: z.array(aboutSchema).default([]),
  /** Good first searches, offered before anything is looked for. */
  searches: z.array(inBoth).default([]),
  /** Questions on which the articles disagree: a way in on the home page. */
  questions: z.array(questionSchema).default([]),
});

/** What makes this site this site. */
export type Site = z.infer<typeof siteSchema>;
