import { readFileSync } from 'node:fs';
import { pageFile } from './built-page.ts';
import { articlePages, realSite } from './built-site.ts';

/** Gives the paths of the real site's pages whose text can be read in both languages. */
export const bilingualPages = (): string[] =>
  articlePages().filter((path) =>
    readFileSync(pageFile(realSite, path), 'utf8').includes('<bilingual-text'),
  );
