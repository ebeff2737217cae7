import type { Lang } from '../../model/lang.ts';
import type { SearchFindings, SearchHit } from '../messages.ts';
import { findHits, makeExcerpt, markHits } from './excerpt.ts';
import type { Findings } from './find.ts';
import type { Judged } from './rank.ts';
import { fragmentAt } from './section.ts';

/** Makes what is shown of what was found, in the reader's language. */
export function answerFromFindings(found: Findings, lang: Lang): Omit<SearchFindings, 'ticket'> {
  const { query, wanted, answers, total, counts, catalogue, ways } = found;
  const forms = wanted.flatMap((each) => each.forms);
  const literals = [...new Set(ways.length === 0 ? [query.phrase, ...forms] : forms)];
  return {
    hits: answers.map((answer) => hitFromAnswer(answer, literals, lang)),
    total,
    counts,
    articles: catalogue.articles,
    filters: query.filters,
    ways,
    instead: ways.length === 0 ? [] : insteadOf(found),
    literals: literals.filter((literal) => literal !== ''),
  };
}

function hitFromAnswer({ section, judgement }: Judged, literals: string[], lang: Lang): SearchHit {
  const { card } = section;
  const passage = judgement.passage ?? section.passages[0];
  const place = passage ? (findHits(passage.folded, literals)[0]?.from ?? 0) : 0;
  return {
    slug: card.slug,
    number: card.number,
    heading: markHits(card.headings[lang], literals),
    lang: card.lang,
    excerpt: passage ? makeExcerpt(passage.text, passage.folded, literals) : [],
    kind: passage?.kind ?? 'text',
    fragment: judgement.isInHeading || !passage ? card.id : fragmentAt(passage, place),
  };
}

/** The other forms that stand in some answer. */
function insteadOf({ wanted, answers }: Findings): string[] {
  const texts = answers.flatMap(({ section }) => [
    section.heading.text,
    ...section.passages.map(({ folded }) => folded.text),
  ]);
  const forms = new Set(wanted.flatMap((each) => each.forms));
  return [...forms].filter((form) => texts.some((text) => text.includes(form)));
}
