import { langTag, type Lang } from '../../../model/lang.ts';
import { articlePath } from '../../../model/routes.ts';
import type { Piece } from '../../../search/find/excerpt.ts';
import { groupHits, type HitGroup } from '../../../search/find/groups.ts';
import type { SearchFindings, SearchHit } from '../../../search/messages.ts';
import { addressWithLights } from '../../../search/lights.ts';

/** What rows are made for. */
export interface Reader {
  lang: Lang;
  /** The path that the site is deployed under, ending in a slash. */
  base: string;
  /** Gives a text of the panel, with what is put in. */
  text: (name: string, put?: string) => string;
}

/** Makes the groups of results. */
export const renderResults = (found: SearchFindings, reader: Reader): HTMLElement[] =>
  groupHits(found.hits).map((group) => renderGroup(group, found, reader));

function renderGroup(group: HitGroup, found: SearchFindings, reader: Reader): HTMLElement {
  const section = document.createElement('section');
  section.className = 'group';
  const article = found.articles.find(({ slug }) => slug === group.slug);
  const title = document.createElement('h2');
  title.append(article?.title[reader.lang] ?? '');
  if (group.lang !== reader.lang) {
    title.append(' ', makeSpan('found-in', reader.text(`found-in-${group.lang}`)));
  }
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  list.append(...group.shown.map((hit) => renderHit(hit, found, reader)));
  section.append(title, list);
  if (group.more.length > 0) section.append(renderMore(group.more, found, reader));
  return section;
}

/** A button that shows the other results of an article in its place. */
function renderMore(hits: SearchHit[], found: SearchFindings, reader: Reader): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more-of';
  const count = String(hits.length);
  button.textContent =
    hits.length === 1 ? reader.text('more-one') : reader.text('more-many', count);
  button.addEventListener('click', () => {
    const rows = hits.map((hit) => renderHit(hit, found, reader));
    button.previousElementSibling?.append(...rows);
    button.remove();
    rows[0]?.querySelector('a')?.focus();
  });
  return button;
}

function renderHit(hit: SearchHit, found: SearchFindings, reader: Reader): HTMLElement {
  const link = document.createElement('a');
  const path = articlePath(reader.base, reader.lang, hit.slug);
  link.href = addressWithLights(path, found.literals, hit.fragment);
  const heading = makeSpan('heading');
  if (hit.number !== '') heading.append(makeSpan('number', hit.number));
  heading.append(...hit.heading.map(renderPiece));
  const excerpt = makeSpan('excerpt');
  excerpt.lang = langTag(hit.lang);
  excerpt.append(...hit.excerpt.map(renderPiece));
  link.append(heading);
  if (hit.kind !== 'text') link.append(' ', makeSpan('kind', reader.text(`kind-${hit.kind}`)));
  link.append(' ', excerpt);
  const row = document.createElement('li');
  row.append(link);
  return row;
}

function makeSpan(name: string, text = ''): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

function renderPiece({ text, hit }: Piece): string | HTMLElement {
  if (!hit) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
