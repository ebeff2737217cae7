import { z } from 'zod';

const line = z.string().trim().min(1);

/** A text in each language. */
export const inBoth = z.strictObject({ zh: line, en: line });
