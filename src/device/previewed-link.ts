/** A link whose target can be shown before it is followed. */
export type PreviewedLink = HTMLAnchorElement | SVGAElement;

const elsewhere = 'nav, .number, .passage-control, [download]';

/** Gives the link that something stands in, where it leads to a passage or a term of this site. */
export function previewedLink(target: EventTarget | null): PreviewedLink | undefined {
  const link = target instanceof Element ? target.closest<PreviewedLink>('a') : null;
  if (!link?.closest('main, dialog') || link.closest(elsewhere)) return undefined;
  const url = addressOf(link);
  const isPage = url?.origin === location.origin && url.pathname.endsWith('/');
  return isPage && url.hash.length > 1 ? link : undefined;
}

/** Gives where a link leads, in HTML and in SVG alike. */
export const addressOf = (link: PreviewedLink): URL | null =>
  URL.parse(link.getAttribute('href') ?? '', location.href);
