// Mermaid as a reader only, in a worker of the reader's browser: it parses a text and gives the
// graph; it draws nothing, as its drawing writes HTML and styles that the site's policy forbids. What
// is asked of it is the same graph that its layouts are handed (`run-mermaid.ts`); a test compares.
import mermaid from 'mermaid';
import type { GraphResult } from '../graph.ts';
import { graphFromMermaid } from '../graph-from-mermaid.ts';
import { mermaidDataSchema } from '../mermaid-data.ts';
import { failureFromError } from '../mermaid-error.ts';
import { plainSource } from '../mermaid-source.ts';
import { notesOf } from '../notes.ts';
import { parseLabelHtml } from './label-html.ts';
import { maxBytes, maxEdges } from './limits.ts';

/** The part of a flowchart's store that is asked; it is no documented contract. */
interface FlowStore {
  getData: () => object;
  getDirection: () => string;
  getAccTitle: () => string;
  getAccDescription: () => string;
}

mermaid.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  maxEdges,
  maxTextSize: maxBytes,
});

/** Reads a Mermaid flowchart. */
export async function readFlowchart(source: string): Promise<GraphResult> {
  const { text, linesBefore, notDrawn, title } = plainSource(source);
  let data: object;
  let store: FlowStore;
  try {
    // The rest of this object is deprecated for `parse` and `render`; this gives what `parse` keeps.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    if (!type.startsWith('flowchart')) {
      const message = `Expected a flowchart but found a "${type}" chart.`;
      return { ok: false, line: linesBefore + 1, message };
    }
    store = db as unknown as FlowStore;
    data = { ...store.getData(), type, direction: store.getDirection() };
  } catch (error) {
    return failureFromError(error, source, linesBefore);
  }
  const about = { title: store.getAccTitle() || title, description: store.getAccDescription() };
  const graph = graphFromMermaid(mermaidDataSchema.parse(data), about, parseLabelHtml);
  graph.notDrawn.unshift(...notDrawn);
  graph.notes = Object.fromEntries(notesOf(source).map(({ of, text: note }) => [of, note]));
  return { ok: true, graph };
}
