import type { Lang } from '../../model/lang.ts';
import { fold } from '../fold.ts';
import type { SearchFindings, SearchHit } from '../messages.ts';
import { findHits, makeExcerpt, markHits, type Piece } from './excerpt.ts';
import type { Findings } from './find.ts';
import type { Judged } from './rank.ts';
import { fragmentAt, textsOf, type ReadSection } from './section.ts';
import { phraseLevel, type Judgement } from './judge.ts';

/** Makes what is shown of what was found, in the reader's language. */
export function answerFromFindings(found: Findings, lang: Lang): Omit<SearchFindings, 'ticket'> {
  const { query, wanted, answers, total, counts, catalogue, ways } = found;
  const needed = wanted.filter(({ optional }) => !optional);
  const forms = needed.flatMap((each) => each.forms);
  // As typed, as typed without the words that only ask, and word by word.
  const phrases = ways.length === 0 ? [query.phrase, fold(forms.join(' '))] : [];
  const literals = [...new Set([...phrases, ...forms])];
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
  const { passage } = judgement;
  const place = passage ? (findHits(passage.places(), literals)[0]?.from ?? 0) : 0;
  return {
    slug: card.slug,
    number: card.number,
    heading: markHits(card.headings[lang], literals),
    lang: card.lang,
    excerpt: excerptOf(section, judgement, literals, lang),
    isScattered: judgement.level < phraseLevel,
    kind: passage?.kind ?? 'text',
    fragment: judgement.isInHeading || !passage ? card.id : fragmentAt(passage, place),
  };
}

/** The passage that holds the words; where only a heading does that is not shown, being in the other language, that heading. */
function excerptOf(
  { card, passages }: ReadSection,
  { passage }: Judgement,
  literals: string[],
  lang: Lang,
): Piece[] {
  if (!passage && card.lang !== lang) return markHits(card.headings[card.lang], literals);
  const shown = passage ?? passages.find(({ kind }) => kind === 'text');
  return shown ? makeExcerpt(shown.text, shown.places(), literals) : [];
}

/** The other forms that stand in some answer. */
function insteadOf({ wanted, answers }: Findings): string[] {
  const texts = answers.flatMap(({ section }) => textsOf(section));
  const forms = new Set(wanted.flatMap((each) => each.forms));
  return [...forms].filter((form) => texts.some((text) => text.includes(form)));
}
