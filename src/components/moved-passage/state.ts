import { idPattern } from '../../markdown/id-comment.ts';
import { isLang, type Lang } from '../../model/lang.ts';
import { findFate, type PassageLookup } from '../../model/passage-lookup.ts';
import { passageFromFragment } from '../../model/passages.ts';
import { articlePath } from '../../model/routes.ts';
import type { Removed } from '../../schema/moved.ts';

/** Where an address leads whose page lacks the passage that it names. */
export type Landing =
  | { state: 'elsewhere'; path: string }
  | { state: 'removed'; last: Removed | undefined }
  | { state: 'unknown' };

/** The page from which one looks. */
export interface Here {
  /** The path under which the site stands. */
  base: string;
  /** The page's own path. */
  path: string;
  /** The language to go to where the path names none. */
  lang: Lang;
}

/** Gives the fragment of an address as the name of an element, without what a quotation adds; empty where it names none. */
export function nameFromHash(hash: string): string {
  const [name = ''] = hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Finds where a fragment leads that names no element of this page. A part of a passage (a line of code, a node) is gone where its passage is here without it. */
export function findLanding(name: string, lookup: PassageLookup, here: Here): Landing {
  const id = passageFromFragment(name);
  const fate = findFate(id, lookup);
  if (!fate) return { state: 'unknown' };
  if (fate.state === 'removed') return fate;
  const lang = langOf(here);
  const page = articlePath(here.base, lang, fate.slug);
  const part = page === here.path && fate.id === id ? '' : name.slice(id.length);
  return { state: 'elsewhere', path: `${page}#${fate.id}${encodeURIComponent(part)}` };
}

/** Gives the id of the passage that an address stands for by its path, `…/s/k3f9/`; empty where it stands for none. */
export function nameFromPath({ base, path }: Pick<Here, 'base' | 'path'>): string {
  const [folder, id = ''] = path.slice(base.length).split('/');
  return folder === 's' && idPattern.test(id) ? id : '';
}

const langOf = ({ base, path, lang }: Here): Lang =>
  path.slice(base.length).split('/').find(isLang) ?? lang;
