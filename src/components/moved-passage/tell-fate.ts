// Fetched only where an address names no element of the page.
import { isLang, type Lang } from '../../model/lang.ts';
import { leadTo } from '../../device/lead-to.ts';
import type { PassageLookup } from '../../model/passage-lookup.ts';
import type { Removed } from '../../schema/moved.ts';
import { findLanding, type Landing } from './state.ts';

/** Leads to what a fragment names, where that is more than an id; else looks up what became of the passage and goes there, or says it in the element. */
export async function tellFate(element: HTMLElement, name: string): Promise<void> {
  if (leadTo(name)) return;
  const landing = await look(element, name);
  if (landing?.state === 'elsewhere') {
    location.replace(landing.path);
    return;
  }
  if (element.hasAttribute('quiet') && landing?.state !== 'removed') return;
  if (landing?.state === 'removed') fill(element, langFrom(element, 'lang-code'), landing.last);
  element.setAttribute('state', landing?.state ?? 'failed');
  element.querySelector<HTMLElement>('.says')?.focus();
}

async function look(element: Element, name: string): Promise<Landing | undefined> {
  try {
    const response = await fetch(element.getAttribute('lookup') ?? '');
    if (!response.ok) return undefined;
    const lookup = (await response.json()) as PassageLookup;
    const base = element.getAttribute('base') ?? '/';
    return findLanding(name, lookup, {
      base,
      path: location.pathname,
      lang: langFrom(element, 'go-to'),
    });
  } catch {
    return undefined;
  }
}

function fill(element: Element, lang: Lang, last: Removed | undefined): void {
  const when = element.querySelector('.when');
  const text = element.querySelector('blockquote');
  const sentence = element.getAttribute('text-removed') ?? '';
  if (when) when.textContent = sentence.replace('{}', last?.removed ?? '');
  if (text) text.textContent = last?.text[lang] ?? '';
  element.toggleAttribute('withheld', last === undefined);
}

function langFrom(element: Element, attribute: string): Lang {
  const value = element.getAttribute(attribute) ?? '';
  return isLang(value) ? value : 'zh';
}
