/// <reference types="astro/client" />

declare namespace App {
  /** What the article page hands to the components in the article's text. */
  interface Locals {
    view: import('./model/view.ts').ArticleView;
  }
}

/** The files of the drawn cards, by the name under which pages look for them; none where a build leaves them out. */
declare module 'virtual:share-cards' {
  /** The address of a card, by its name. */
  export const files: Partial<Record<string, string>>;
}
