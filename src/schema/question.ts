import { z } from 'zod';
import { idPattern } from '../markdown/id-comment.ts';
import { inBoth } from './in-both.ts';

/** One answer to a question, and the passage that gives it. */
const answerSchema = z.strictObject({
  /** The answer in a few words. */
  ...inBoth.shape,
  /** The id of the passage, table or diagram in which an article answers so. */
  passage: z.string().regex(idPattern),
});

/** A question on which the articles disagree, with what each of them answers. */
export const questionSchema = z.strictObject({
  ...inBoth.shape,
  answers: z.array(answerSchema).min(2),
});

/** A question on which the articles disagree. */
export type Question = z.infer<typeof questionSchema>;
