import { z } from 'zod';

const line = z.string().trim().min(1);

/** The front matter of `zh.mdx` and `en.mdx`: what is said about the article in that language. */
export const halfSchema = z.strictObject({
  /** Our own title: what the article argues. */
  title: line,
  /** The source's title: in Chinese as it was printed, in English our plain translation. */
  sourceTitle: line,
  /** What the article says, in five sentences at most. */
  summary: line,
  /** Where the article stands, in one line. */
  stance: line,
  /** What the article leaves unproved, in one line. */
  unproved: line,
  /** Its three strongest points, one line each. */
  points: z.array(line).length(3),
});

/** What is said about an article in one language. */
export type HalfData = z.infer<typeof halfSchema>;
