import { makeEditionPlugin } from '../../src/markdown/satteri-plugin.ts';

/** The Markdown processor's options as the site sets them, with no term to mark. */
export const satteriPluginOptions = {
  mdastPlugins: [makeEditionPlugin(() => () => new Map())],
  elementAttributeNameCase: 'html' as const,
};
