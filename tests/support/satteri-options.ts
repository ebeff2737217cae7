import { editionPlugin } from '../../src/markdown/satteri-plugin.ts';

/** The Markdown processor's options as the site sets them. */
export const satteriPluginOptions = {
  mdastPlugins: [editionPlugin],
  elementAttributeNameCase: 'html' as const,
};
