import type { Problem } from '../diagrams/editor/problem.ts';

/** The words of the page on which a chart is written and drawn. */
export interface EditorWords {
  title: string;
  intro: string;
  /** The link to the page, from a chart and from the overview of charts. */
  open: string;
  ownChart: string;
  /** The link from the page to all charts of the site. */
  allCharts: string;
  source: string;
  chart: string;
  /** What stands where no chart is drawn yet. */
  emptyTitle: string;
  emptyText: string;
  loadExample: string;
  example: string;
  loading: string;
  /** Said while a chart takes its time. */
  drawing: string;
  failed: string;
  retry: string;
  withoutScript: string;
  /** Stands with a chart that is older than the text beside it. */
  lastGood: string;
  /** Said when a chart is drawn. */
  drawn: (nodes: number, edges: number) => string;
  outline: string;
  copySource: string;
  copyLink: string;
  copied: string;
  copyFailed: string;
  downloadSvg: string;
  downloadPng: string;
  downloadFailed: string;
  reset: string;
  brokenLink: string;
  largeLink: string;
  /** Goes before a problem with a place. */
  line: (line: number) => string;
  problem: (problem: Problem) => string;
}
