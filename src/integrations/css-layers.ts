import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';

/** Puts the order of the layers at the head of every stylesheet: which one a page loads first depends on how they are bundled. */
export const cssLayers = (): AstroIntegration => ({
  name: 'css-layers',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const order = readFileSync(new URL('../style/layers.css', import.meta.url), 'utf8');
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'css-layers',
              enforce: 'pre',
              transform: {
                filter: { id: /\.css(\?|$)|lang\.css/ },
                handler: (code) => ({ code: `${order}${code}`, map: null }),
              },
            },
          ],
        },
      });
    },
  },
});
