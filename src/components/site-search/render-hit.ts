import type { Piece } from '../../search/excerpt.ts';
import type { SearchHit } from '../../search/messages.ts';

/** Makes a row of the results; `language` names the language of the text where it is not the reader's. */
export function renderHit(hit: SearchHit, language: string): HTMLElement {
  const link = document.createElement('a');
  link.href = hit.href;
  const where = [hit.articleTitle, language].filter(Boolean).join(' · ');
  link.append(
    makeSpan('where', [{ text: where, hit: false }]),
    makeSpan('heading', [{ text: `${hit.number} `, hit: false }, ...hit.heading]),
    makeSpan('excerpt', hit.excerpt),
  );
  link.lang = hit.lang === 'zh' ? 'zh-Hans' : hit.lang;
  const row = document.createElement('li');
  row.append(link);
  return row;
}

function makeSpan(name: string, pieces: Piece[]): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  for (const { text, hit } of pieces) {
    if (!hit) span.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      span.append(mark);
    }
  }
  return span;
}
