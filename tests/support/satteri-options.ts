import { makeEditionPlugin } from '../../src/markdown/satteri-plugin.ts';

/** The Markdown processor's options as the site sets them, with no term to mark and no passage moved. */
export const satteriPluginOptions = {
  mdastPlugins: [
    makeEditionPlugin({ matcherFor: () => () => new Map(), formerIds: () => new Map() }),
  ],
  elementAttributeNameCase: 'html' as const,
};
