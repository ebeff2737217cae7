/** What is to be copied: as text, and for programs that take markup as HTML too. */
export interface Copied {
  text: string;
  html?: string;
}

/** Puts something on the clipboard; rejects where the browser has none (as on pages served over plain HTTP) or forbids it. */
export async function copy({ text, html }: Copied): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) throw new Error('Expected a clipboard, but found none.');
  if (html === undefined) return clipboard.writeText(text);
  await clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}
