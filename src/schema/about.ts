import { z } from 'zod';
import { inBoth } from './in-both.ts';

/** A section of the page about the site. */
export const aboutSchema = z.strictObject({
  heading: inBoth,
  /** Its paragraphs, each in both languages. */
  text: z.array(inBoth).min(1),
});
