// The site's motif for cards: one ridge, two streams.
import type { LightTokens } from './light-tokens.ts';

/** The mark of the site. */
export const markSvg = (tokens: LightTokens): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 3 32 27" width="96" height="81"><g fill="none" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">` +
  path(tokens['--ink'], 'M2.5 20.5 9 13l3.2 3.2L16 7l4 8.6 3-3 6.5 7.9') +
  path(tokens['--warm'], 'M14.6 14.5c-.6 3.4-4 3.8-4.6 7-.5 2.6-2.6 3.4-4.5 5') +
  path(tokens['--cool'], 'M17.6 14.5c.6 3.4 3.8 4 4.4 7 .5 2.6 2.6 3.4 4.5 5') +
  '</g></svg>';

/** The ridge along the lower edge of a card, with a stream to each side. */
export const ridgeSvg = (tokens: LightTokens): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 150" width="1200" height="118" preserveAspectRatio="none">' +
  `<path fill="${tokens['--surface']}" d="M0 96 92 70l71 18 123-50 92 27 100-42 61 32 63-43 81 50 67-19 123 46 88-24 106 37 133-29v157H0z"/>` +
  `<path fill="${tokens['--surface-strong']}" d="M0 128 144 100l106 13 130-46 81 24 67-42 72-34 59 37 68-18 119 53 102-14 115 37 137-13v103H0z"/>` +
  `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path stroke="${tokens['--ink']}" stroke-width="2" d="M0 128 144 100l106 13 130-46 81 24 67-42 72-34 59 37 68-18 119 53 102-14 115 37 137-13"/>` +
  `<g stroke-width="4">${path(tokens['--warm'], 'M596 22c-7 22-32 25-37 44-8 26-50 20-65 40-14 19-58 9-75 27-13 14-25 24-50 24')}` +
  path(
    tokens['--cool'],
    'M604 22c7 22 32 25 37 44 8 26 50 20 65 40 14 19 58 9 75 27 13 14 25 24 50 24',
  ) +
  '</g></g></svg>';

const path = (stroke: string | undefined, d: string): string =>
  `<path stroke="${stroke}" d="${d}"/>`;
