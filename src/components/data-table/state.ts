import { plainView, type TableView } from '../../tables/table-view.ts';

/** What a reader does to a table. */
export type TableAction =
  | { does: 'sort' | 'hide'; line: number }
  | { does: 'flip' | 'differ' | 'both' | 'reset' }
  | { does: 'plot'; isOn: boolean }
  | { does: 'baseline'; line: string }
  | { does: 'find'; words: string };

/** Gives the view after an action. */
export function nextView(view: TableView, action: TableAction): TableView {
  switch (action.does) {
    case 'sort':
      return { ...view, sort: nextSort(view.sort, action.line) };
    case 'hide':
      return { ...view, hidden: toggled(view.hidden, action.line) };
    case 'flip':
      // What was a column is a row now: the order does not carry over.
      return { ...view, isFlipped: !view.isFlipped, sort: undefined };
    case 'differ':
      return { ...view, isDiffering: !view.isDiffering };
    case 'both':
      return { ...view, isBoth: !view.isBoth };
    case 'plot':
      return { ...view, isPlot: action.isOn };
    case 'baseline':
      return { ...view, baseline: action.line };
    case 'find':
      return { ...view, find: action.words };
    case 'reset':
      return { ...plainView, isPlot: view.isPlot };
  }
}

/** Up, then down, then as it was written. */
function nextSort(sort: TableView['sort'], line: number): TableView['sort'] {
  if (sort?.line !== line) return { line, isDown: false };
  return sort.isDown ? undefined : { line, isDown: true };
}

const toggled = (lines: number[], line: number): number[] =>
  lines.includes(line)
    ? lines.filter((each) => each !== line)
    : [...lines, line].sort((a, b) => a - b);
