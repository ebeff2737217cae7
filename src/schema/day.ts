import { z } from 'zod';

/** A day, as `2026-01-31`; YAML readers differ in whether that is a date or a text. */
export const daySchema = z
  .union([z.iso.date(), z.date()])
  .transform((date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date));
