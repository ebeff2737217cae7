import type { ToldProblem } from '../../../diagrams/editor/messages.ts';

/** How many problems are listed: the first ones are what a reader mends. */
const most = 20;

/** Makes the items of a list of problems; one with a place is a button that leads there. */
export const problemItems = (problems: ToldProblem[]): HTMLElement[] =>
  problems.slice(0, most).map(({ text, line, column }) => {
    if (line === undefined) return makeItem(text);
    const item = makeItem();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.dataset.line = String(line);
    if (column !== undefined) button.dataset.column = String(column);
    item.append(button);
    return item;
  });

/** Makes an item of a list. */
export function makeItem(text = ''): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
