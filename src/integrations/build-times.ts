import type { AstroIntegration } from 'astro';

/** Prints how long each stage of the build took. */
export const buildTimes = (): AstroIntegration => {
  const begun = performance.now();
  let last = begun;
  const lap = (): string => {
    const now = performance.now();
    const seconds = ((now - last) / 1000).toFixed(1);
    last = now;
    return `${seconds} s`;
  };
  const rows: [string, string][] = [];
  return {
    name: 'build-times',
    hooks: {
      'astro:config:done': () => void rows.push(['checks', lap()]),
      'astro:build:start': () => void rows.push(['content and cards', lap()]),
      'astro:build:setup': () => void rows.push(['setup', lap()]),
      'astro:build:generated': () => void rows.push(['pages', lap()]),
      'astro:build:done': ({ logger }) => {
        rows.push(['search index', lap()]);
        const total = ((performance.now() - begun) / 1000).toFixed(1);
        logger.info([...rows, ['total', `${total} s`]].map((row) => row.join(' ')).join(', '));
      },
    },
  };
};
