/** The longest text that is drawn, in bytes of UTF-8. */
export const maxBytes = 50 * 1024;

/** The most nodes that a chart may have to be drawn. */
export const maxNodes = 500;

/** The most edges that a chart may have to be drawn. */
export const maxEdges = 1000;

/** How long a chart may take to be read and drawn, in milliseconds. */
export const maxTime = 30_000;

/** Tells whether a text is too long to be drawn. */
export const isTooLong = (text: string): boolean =>
  text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes;
