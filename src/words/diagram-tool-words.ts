import type { TellWords } from '../diagrams/walk/tell-place.ts';

/** The names of what a reader can do with a chart. */
export interface DiagramToolWords {
  /** Names the row of tools. */
  tools: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  fullScreen: string;
  walk: string;
  turn: string;
  /** Shows the labels in the other language. */
  labels: string;
  find: string;
  more: string;
  copyLink: string;
  copyPlaceLink: string;
  copySource: string;
  copyOutline: string;
  saveSvg: string;
  savePng: string;
  previous: string;
  next: string;
  branches: string;
  leaveWalk: string;
  told: DiagramTellWords;
}

/** The sentences that a chart says while it is used; `{…}` stands for what is filled in. */
export interface DiagramTellWords extends TellWords {
  /** Stands between a label and what is told of it. */
  colon: string;
  /** Says how to begin. */
  hint: string;
  /** `{from}` and `{to}` */
  lit: string;
  /** Where only the ways back are lit: `{from}` and `{to}` */
  litBack: string;
  /** `{from}` and `{to}` */
  noWayBetween: string;
  /** `{count}` */
  found: string;
  foundNone: string;
  /** `{number}` */
  step: string;
  /** `{number}` and `{of}` */
  stepOf: string;
  walkStart: string;
  walkEnd: string;
  copied: string;
  notCopied: string;
  notSaved: string;
  notLoaded: string;
}
