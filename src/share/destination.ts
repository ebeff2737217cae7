// Where a share page leads its reader: to the passage, in their own language.
import { isLang, type Lang } from '../model/lang.ts';
import { arrivalQuery } from './arrival.ts';

/** Gives the language to read in: the one chosen before on the device, else the first of the browser's that the site has, else the link's. */
export function chooseLang(
  chosen: string | undefined,
  browser: readonly string[],
  link: Lang,
): Lang {
  if (chosen !== undefined && isLang(chosen)) return chosen;
  const wanted = browser.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return wanted.find(isLang) ?? link;
}

/** A passage's id, or that of a part of it: `k3f9`, `d2mw-B`, `c9xe-L3-L7`. What apps append on their own is neither. */
const idForm = /^[a-z][a-z0-9]{3,7}(?:-[\w-]{1,60})?$/;
/** What a link says of the text that it means; the browser reads it, and no page ever sees it as its fragment. */
const directiveForm = /^text=[\w\-.~!$'()*+,;:@&=?/%]{1,2000}$/;

/** Gives the address of a passage in an article, with what the fragment of the share page's address adds to it. */
export function destination(
  passage: { path: string; id: string },
  address: string,
  link: Lang,
): string {
  const at = address.indexOf('#');
  const [name = '', directive = ''] = (at === -1 ? '' : address.slice(at + 1)).split(':~:');
  const id = idForm.test(name) ? name : passage.id;
  const quote = directiveForm.test(directive) ? `:~:${directive}` : '';
  return `${passage.path}${arrivalQuery(link)}#${id}${quote}`;
}
