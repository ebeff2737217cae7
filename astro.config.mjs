import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { buildTimes } from './src/integrations/build-times.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { cssLayers } from './src/integrations/css-layers.ts';
import { headersFile } from './src/integrations/headers-file.ts';
import { joinStyles } from './src/integrations/join-styles.ts';
import { mermaidReader } from './src/integrations/mermaid-reader.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { makeEditionPlugin } from './src/markdown/satteri-plugin.ts';
import { contentDir, storeDirFor } from './src/source/content-dir.ts';
import { readFormerIds } from './src/source/moved-file.ts';
import { termMatcherFor } from './src/source/term-matcher.ts';

const url = new URL(process.env.SITE_URL ?? 'http://127.0.0.1:4321/');
const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;

export default defineConfig({
  site: url.origin,
  base,
  outDir: resolve(process.env.OUT_DIR ?? 'dist'),
  cacheDir: storeDirFor(contentDir()),
  trailingSlash: 'always',
  markdown: {
    processor: satteri({
      mdastPlugins: [makeEditionPlugin({ matcherFor: termMatcherFor, formerIds: readFormerIds })],
      features: { smartPunctuation: false },
    }),
    // Code is highlighted by its component, with classes: Astro's own way writes `style` attributes.
    syntaxHighlight: false,
  },
  integrations: [
    cssLayers(),
    contentChecks(),
    mdx(),
    joinStyles(),
    shareCards(),
    searchIndex(),
    sitemap(),
    headersFile(),
    buildTimes(),
  ],
  build: { assets: '_assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Scripts and styles are files, never inline: the Content-Security-Policy allows 'self' only.
  vite: {
    // Of Mermaid, which the editor's worker reads charts with, only that part is bundled.
    worker: { format: 'es', plugins: () => [mermaidReader()] },
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Astro marks its own modules with a directive that the bundler does not know.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
