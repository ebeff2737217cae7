// Of Mermaid the editor needs what reads a flowchart. The bundle leaves out its other charts, its
// layouts (among them ELK), its drawing by hand and its formulas; and its sanitizer, which works only
// in a document: what is read here is never made into HTML.
import type { Plugin } from 'vite';

const from = /[\\/]mermaid[\\/]dist[\\/]/;
/** What Mermaid loads when a text asks for it; all but flowcharts. */
const lazy =
  /\/(?!flowDiagram-)(?:[\w-]*[dD]iagram(?:-v2)?|[\w-]+-definition|elk|dagre|swimlanes|cose-bilkent|bpmnIcons|sizeCapture)-[A-Z0-9]{8}\.mjs$/;
const unused = /^(?:katex|cytoscape[\w-]*|elkjs|roughjs)(?:\/|$)/;

const absent = '\0mermaid-absent';
const sanitizer = '\0mermaid-sanitizer';

/** A chart of another kind is told by its name; this stands for its parser. */
const absentCode = `
export const diagram = { db: { clear() {} }, styles: {}, renderer: {}, parser: { parse() {} } };
export default undefined;
export const render = undefined;`;

const sanitizerCode = 'export default { addHook() {}, sanitize: (text) => text };';

/** Cuts Mermaid down to its reader of flowcharts, for the bundle of the editor's worker. */
export const mermaidReader = (): Plugin => ({
  name: 'mermaid-reader',
  enforce: 'pre',
  resolveId(id, importer) {
    if (importer === undefined || !from.test(importer)) return null;
    if (id === 'dompurify') return sanitizer;
    return lazy.test(id) || unused.test(id) ? absent : null;
  },
  load(id) {
    if (id === sanitizer) return sanitizerCode;
    return id === absent ? absentCode : null;
  },
});
