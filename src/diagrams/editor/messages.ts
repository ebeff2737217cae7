import type { Lang } from '../../model/lang.ts';
import type { DrawnChart } from './draw-source.ts';

/** What the page asks of the worker. */
export interface DrawRequest {
  ticket: number;
  source: string;
  lang: Lang;
}

/** A problem in the words of the reader's language. */
export interface ToldProblem {
  text: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** What the worker answers; the first answer has ticket 0 and says that Mermaid is there. */
export interface DrawAnswer {
  ticket: number;
  problems: ToldProblem[];
  chart?: DrawnChart | undefined;
  /** The result in a sentence, for those who do not see it. */
  summary: string;
}
