// What a device is told that installs the site: https://www.w3.org/TR/appmanifest/
import { langTag, type Lang } from '../model/lang.ts';
import { homePath } from '../model/routes.ts';
import type { Site } from '../schema/site.ts';

/** A web app manifest. */
export type Manifest = Record<string, unknown>;

/** Makes the manifest of the site in a language. */
export const makeManifest = (site: Site, lang: Lang, base: string): Manifest => ({
  id: base,
  name: site.title[lang],
  short_name: site.title[lang],
  description: site.tagline[lang],
  lang: langTag(lang),
  dir: 'ltr',
  start_url: homePath(base, lang),
  scope: base,
  display: 'minimal-ui',
  // Painted before a stylesheet is read: the paper of the light theme, as in the page's head.
  background_color: '#fdfbf7',
  theme_color: '#fdfbf7',
  icons: [
    { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
    { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' },
    { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png' },
    {
      src: `${base}icon-maskable-512.png`,
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    },
  ],
});
