import { maxBytes, maxEdges, maxNodes } from '../../diagrams/editor/limits.ts';
import type { Problem } from '../../diagrams/editor/problem.ts';
import type { EditorWords } from '../editor-words.ts';

const names: Record<string, string> = {
  directive: 'setting',
  'front matter': 'front matter',
  click: 'link',
  'setting of a group': 'setting',
  'second group of a node': 'second group',
  'formatting of a label': 'formatting',
};

/** Tells what is wrong in a sentence. */
function problem(item: Problem): string {
  switch (item.kind) {
    case 'empty':
      return 'Nothing is written here yet.';
    case 'too-long':
      return `The text has ${item.kilobytes} KB; up to ${maxBytes / 1024} KB are drawn. Split it into several charts.`;
    case 'too-many-nodes':
      return `The chart has ${item.count} nodes; up to ${maxNodes} are drawn. Split it into several charts.`;
    case 'too-many-edges':
      return `The chart has more than ${maxEdges} edges and is not drawn. Split it into several charts.`;
    case 'too-slow':
      return 'The chart is too complex to be drawn in time. Try fewer nodes or edges.';
    case 'other-type':
      return `Only flowcharts are drawn here; the text begins another kind of chart: ${item.found}.`;
    case 'no-type':
      return item.found === ''
        ? 'The first line should be “flowchart TD” or “flowchart LR”.'
        : `The first line should be “flowchart TD” or “flowchart LR”, not “${item.found}”.`;
    case 'quote':
      return 'A quotation mark in this line is not closed.';
    case 'bracket':
      return `The bracket “${item.found}” in this line is not closed.`;
    case 'group':
      return 'This “subgraph” lacks its “end”.';
    case 'shape':
      return `There is no shape named “${item.found}”.`;
    case 'syntax':
      return `Cannot be read from “${item.found}” on.`;
    case 'omission': {
      const name = names[item.feature] ?? item.feature;
      const owner = item.at === undefined ? '' : ` of “${item.at}”`;
      return `Left out the ${name}${owner}: “${item.found}”.`;
    }
  }
}

/** The words of the editor in English. */
export const editor: EditorWords = {
  title: 'Draw a diagram',
  intro:
    'Write a Mermaid flowchart and see it drawn as you type. All of it happens on this device; nothing is uploaded.',
  open: 'Open in Mermaid',
  ownChart: 'Draw one of your own',
  allCharts: 'The diagrams of the articles',
  source: 'Mermaid source',
  chart: 'Chart',
  emptyTitle: 'Write a line, and the chart appears here',
  emptyText: 'Begin with “flowchart TD”, then write one connection a line, such as “A --> B”.',
  loadExample: 'Load an example',
  example: `flowchart TD
  A(["Request arrives"]) --> B{"In the cache?"}
  B -->|"Yes"| C["Answer at once"]
  B -->|"No"| D["Query the database"]
  D --> E[("Fill the cache")]
  E --> C
`,
  loading: 'Loading Mermaid…',
  drawing: 'Drawing…',
  failed: 'Mermaid could not be loaded. Check the connection and try again; your text is kept.',
  retry: 'Try again',
  withoutScript: 'The editor needs JavaScript. The charts in the articles do not.',
  lastGood: 'This is the last chart that could be drawn.',
  drawn: (nodes, edges) =>
    `Drawn: ${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${edges} ${edges === 1 ? 'edge' : 'edges'}.`,
  outline: 'As text',
  copySource: 'Copy source',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Could not copy; please select it by hand',
  downloadSvg: 'Download SVG',
  downloadPng: 'Download PNG',
  downloadFailed: 'Could not download',
  reset: 'Reset',
  brokenLink: 'This link holds no chart that can be read. It may have been cut off when copied.',
  largeLink: 'The chart in this link is too large and was not read.',
  line: (line) => `Line ${line}: `,
  problem,
};
