import { placeCard, type Box } from '../links/place-card.ts';

/** Puts a card that is shown beside a box on the screen, in the page's own coordinates: it scrolls with what it belongs to. */
export function putCard(card: HTMLElement, anchor: Box): void {
  const { left, top } = placeCard(anchor, {
    header: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
    width: document.documentElement.clientWidth,
    height: innerHeight,
    cardWidth: card.offsetWidth,
    cardHeight: card.offsetHeight,
  });
  card.style.setProperty('left', `${left + scrollX}px`);
  card.style.setProperty('top', `${top + scrollY}px`);
}
