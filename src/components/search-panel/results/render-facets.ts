import { langs } from '../../../model/lang.ts';
import type { SearchFindings } from '../../../search/messages.ts';
import { recordKinds } from '../../../search/record/record.ts';
import type { Reader } from './result-row.ts';

interface Choice {
  value: string;
  label: string;
  count: number;
  isChosen: boolean;
}

/** Makes the buttons by which a search is narrowed, with how many sections each would leave. */
export function renderFacets(found: SearchFindings, { lang, text }: Reader): HTMLElement[] {
  const { counts, filters, articles } = found;
  const facets: [name: string, label: string, choices: Choice[]][] = [
    [
      'lang',
      text('by-lang'),
      langs.map((value) => ({
        value,
        label: text(value),
        count: counts.lang[value] ?? 0,
        isChosen: filters.lang === value,
      })),
    ],
    [
      'in',
      text('by-article'),
      articles.map(({ slug, title }) => ({
        value: slug,
        label: title[lang],
        count: counts.article[slug] ?? 0,
        isChosen: filters.articles.includes(slug),
      })),
    ],
    [
      'type',
      text('by-kind'),
      recordKinds.map((value) => ({
        value,
        label: text(`kinds-${value}`),
        count: counts.kind[value] ?? 0,
        isChosen: filters.kind === value,
      })),
    ],
  ];
  return facets.map(([name, label, choices]) =>
    renderFacet(
      name,
      label,
      choices.filter(({ count, isChosen }) => count > 0 || isChosen),
    ),
  );
}

/** Gives how many filters are in use. */
export const countFilters = ({ filters }: SearchFindings): number =>
  Math.min(filters.articles.length, 1) +
  [filters.lang, filters.kind].filter((each) => each !== undefined).length;

function renderFacet(name: string, label: string, choices: Choice[]): HTMLElement {
  const facet = document.createElement('div');
  facet.className = 'facet';
  facet.setAttribute('role', 'group');
  facet.setAttribute('aria-label', label);
  const title = document.createElement('span');
  title.textContent = label;
  facet.append(title, ...choices.map((choice) => renderChoice(name, choice)));
  return facet;
}

function renderChoice(name: string, { value, label, count, isChosen }: Choice): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['filter'] = name;
  button.dataset['value'] = value;
  button.setAttribute('aria-pressed', String(isChosen));
  const number = document.createElement('small');
  number.textContent = String(count);
  button.append(label, ' ', number);
  return button;
}
