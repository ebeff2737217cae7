// The one place that runs Mermaid. It runs in a window of jsdom's with its own globals, so nothing
// of the page's world reaches this process. Mermaid lays nothing out and draws nothing: we give it
// a layout that keeps the graph it is handed (`registerLayoutLoaders` is public API).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type { GraphResult } from './graph.ts';
import { graphFromMermaid } from './graph-from-mermaid.ts';
import type { HtmlNode } from './label-text.ts';
import { mermaidDataSchema } from './mermaid-data.ts';
import { failureFromError } from './mermaid-error.ts';
import { notesOf } from './notes.ts';
import { plainSource } from './mermaid-source.ts';
import type { MermaidConfig, Mermaid as MermaidApi } from 'mermaid';

type MermaidObject = Pick<MermaidApi, 'initialize' | 'parse' | 'registerLayoutLoaders' | 'render'>;

interface Runner {
  mermaid: MermaidObject;
  /** The graph of the last chart that Mermaid handed over. */
  takeGraph: () => unknown;
  parseHtml: (html: string) => HtmlNode;
}

const config: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  layout: 'keep',
  secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'layout'],
  suppressErrorRendering: true,
};

let runner: Promise<Runner> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Reads a Mermaid flowchart; calls are taken one after the other, as Mermaid keeps state. */
export function graphFromSource(source: string): Promise<GraphResult> {
  const answer = last.then(() => readGraph(source));
  last = answer.catch(() => undefined);
  return answer;
}

async function readGraph(source: string): Promise<GraphResult> {
  const { mermaid, takeGraph, parseHtml } = await (runner ??= startMermaid());
  const { text, linesBefore, notDrawn, title } = plainSource(source);
  let svg: string;
  try {
    const { diagramType } = await mermaid.parse(text);
    if (!diagramType.startsWith('flowchart')) {
      const message = `Expected a flowchart but found a "${diagramType}" chart.`;
      return { ok: false, line: linesBefore + 1, message };
    }
    ({ svg } = await mermaid.render('chart', text));
  } catch (error) {
    return failureFromError(error, source, linesBefore);
  }
  // From here on a fault is not the author's but ours, and is thrown.
  const data = mermaidDataSchema.parse(takeGraph());
  const drawing = parseHtml(svg);
  const about = {
    title: textOf(drawing, 'title') || title,
    description: textOf(drawing, 'desc'),
  };
  const graph = graphFromMermaid(data, about, parseHtml);
  graph.notDrawn.unshift(...notDrawn);
  graph.notes = Object.fromEntries(notesOf(source).map(({ of, text }) => [of, text]));
  return { ok: true, graph };
}

/** `accTitle` and `accDescr` are not in the graph; the drawing has them as its first elements. */
function textOf(node: HtmlNode, name: string): string {
  if (node.nodeName === name) return Array.from(node.childNodes, (n) => n.nodeValue).join('');
  for (const child of node.childNodes) {
    const text = textOf(child, name);
    if (text !== '') return text;
  }
  return '';
}

async function startMermaid(): Promise<Runner> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM('', { runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
  const { window } = dom;
  // What Mermaid asks of a browser and jsdom lacks; the answers do not reach the graph.
  Object.assign(window, { structuredClone });
  Object.assign(window.SVGElement.prototype, {
    getBBox: () => ({ x: 0, y: 0, width: 10, height: 10 }),
  });
  const path = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });
  script.runInContext(dom.getInternalVMContext());
  const { mermaid } = window as unknown as { mermaid: MermaidObject };
  let kept: string | undefined;
  const render = async (data: unknown): Promise<void> => {
    kept = JSON.stringify(data);
  };
  mermaid.registerLayoutLoaders([{ name: 'keep', loader: async () => ({ render }) }]);
  mermaid.initialize(config);
  const takeGraph = (): unknown => {
    const data: unknown = JSON.parse(kept ?? 'null');
    kept = undefined;
    return data;
  };
  const parseHtml = (html: string): HtmlNode => {
    const template = window.document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };
  return { mermaid, takeGraph, parseHtml };
}
