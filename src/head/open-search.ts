// What a browser is told that searches here from its address bar:
// https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
import { escapeHtml } from '../html/escape-html.ts';
import { langTag, type Lang } from '../model/lang.ts';
import { searchPath } from '../model/routes.ts';
import type { Site } from '../schema/site.ts';
import type { SitePlace } from './site-place.ts';

/** Makes the OpenSearch description of the site in a language. */
export function makeOpenSearch(site: Site, lang: Lang, { base, absolute }: SitePlace): string {
  const template = `${absolute(searchPath(base, lang))}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeHtml(site.title[lang])}</ShortName>`,
    `  <Description>${escapeHtml(site.tagline[lang])}</Description>`,
    `  <Language>${langTag(lang)}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Url type="text/html" template="${escapeHtml(template)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
