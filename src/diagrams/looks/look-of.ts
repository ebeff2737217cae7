import type { Shape } from '../graph.ts';
import { documentLooks } from './documents.ts';
import { framedLooks } from './framed.ts';
import type { Look } from './look.ts';
import { openLooks } from './open.ts';
import { roundLooks } from './round.ts';
import { scallopedLooks } from './scalloped.ts';
import { straightLooks } from './straight.ts';
import { wordlessLooks } from './wordless.ts';

const looks: Record<Shape, Look> = {
  ...framedLooks,
  ...straightLooks,
  ...roundLooks,
  ...documentLooks,
  ...openLooks,
  ...scallopedLooks,
  ...wordlessLooks,
};

/** Gives the look of a shape. */
export const lookOf = (shape: Shape): Look => looks[shape];
