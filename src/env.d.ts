/// <reference types="astro/client" />

declare namespace App {
  /** What the article page hands to the components in the article's text. */
  interface Locals {
    view: import('./model/view.ts').ArticleView;
  }
}
