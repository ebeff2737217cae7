/** A link that leads on from a notice. */
export interface Way {
  text: string;
  href: string;
}

/** Says a sentence in the page's `<passage-notice>`, with links that lead on, until the reader closes it or goes elsewhere. */
export function say(notice: HTMLElement, sentence: string, ways: Way[]): void {
  notice.dataset['shown'] = '';
  const links = ways.map(({ text, href }) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    return link;
  });
  notice
    .querySelector('[role=status]')
    ?.replaceChildren(sentence, ...links.flatMap((a) => [' ', a]));
  notice.onclick = ({ target }) => {
    if (target instanceof Element && target.closest('a, button')) hush(notice);
  };
}

/** Takes back what was said. */
export function hush(notice: HTMLElement): void {
  delete notice.dataset['shown'];
  notice.querySelector('[role=status]')?.replaceChildren();
}
