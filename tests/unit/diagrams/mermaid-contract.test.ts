import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Browser } from 'playwright/test';
import { mermaidDataSchema } from '../../../src/diagrams/mermaid-data.ts';
import { shapeFromMermaid } from '../../../src/diagrams/shapes.ts';
import { openChartPage } from '../../support/charts/chart-page.ts';

// What Mermaid hands to a layout is no documented contract. These tests hold it for one version; when
// another is installed they say what to look at before the version here is changed.

const known = '12.3.0';
const { resolve } = createRequire(import.meta.url);
const bundle = resolve('mermaid/dist/mermaid.min.js');

const whatToLookAt = `Another Mermaid than ${known}. Before this version is changed here, look at
- src/diagrams/mermaid-data.ts: the fields that a layout is handed (the tests below tell which differ);
- src/diagrams/shapes.ts: the names of shapes, in the flowchart page of Mermaid's documentation;
- src/diagrams/label-text.ts: how labels, entities and Markdown are handed over;
- src/diagrams/mermaid-error.ts: how errors tell their line;
- npx playwright test --project=content tests/content/charts-live: what Mermaid itself draws.`;

test('Mermaid is the exact version whose graph we know', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const { version } = JSON.parse(readFileSync(resolve('mermaid/package.json'), 'utf8')) as {
    version: string;
  };
  expect({ pinned: dependencies['mermaid'], installed: version }, whatToLookAt).toEqual({
    pinned: known,
    installed: known,
  });
});

const source = `---
title: x
---
flowchart LR
A["a"] e1@-->|"ok"| B@{ shape: docs, label: "b" }
subgraph G["Outer"]
  direction TB
  B -.-> C(["c"])
end
C ==>|"\`**x**\`"| A
e1@{ step: 2 }
classDef hot fill:#f96
class A,G hot
style B stroke:#00f
linkStyle 1 stroke:#0f0
click A "https://example.org/a" "A tip" _blank`;

let browser: Browser | undefined;
test.afterAll(() => browser?.close());

test('Mermaid hands a layout every field that we read, of the kind that we read it as', async () => {
  const opened = await openChartPage();
  browser = opened.browser;
  await opened.page.addScriptTag({ path: bundle });
  const data: unknown = await opened.page.evaluate(async (text) => {
    const { mermaid } = window as unknown as {
      mermaid: {
        initialize: (config: object) => void;
        registerLayoutLoaders: (loaders: object[]) => void;
        render: (id: string, source: string) => Promise<unknown>;
      };
    };
    let kept = 'null';
    const render = (graph: unknown): void => {
      kept = JSON.stringify(graph);
    };
    mermaid.registerLayoutLoaders([{ name: 'keep', loader: () => Promise.resolve({ render }) }]);
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', layout: 'keep' });
    await mermaid.render('kept', text);
    return JSON.parse(kept) as unknown;
  }, source);
  const { nodes, edges, config, ...rest } = data as Record<string, Record<string, unknown>[]> & {
    config: Record<string, unknown>;
  };
  const { shape } = mermaidDataSchema;
  const read = {
    graph: Object.keys(shape).filter((key) => key !== 'other'),
    node: Object.keys(shape.nodes.element.shape).filter((key) => !['icon', 'img'].includes(key)),
    edge: Object.keys(shape.edges.element.shape).filter((key) => !key.startsWith('anim')),
  };
  const handed = {
    graph: Object.keys({ nodes, edges, config, ...rest }),
    node: (nodes ?? []).flatMap((node) => Object.keys(node)),
    edge: (edges ?? []).flatMap((edge) => Object.keys(edge)),
  };
  const missing = (part: keyof typeof read): string[] =>
    read[part].filter((key) => !handed[part].includes(key)).map((key) => `${part}.${key}`);
  expect([...missing('graph'), ...missing('node'), ...missing('edge')], whatToLookAt).toEqual([]);
  expect(() => mermaidDataSchema.parse(data), whatToLookAt).not.toThrow();
});

test('every shape of Mermaid’s flowcharts is one that we draw, by each of its names', () => {
  const text = readFileSync(bundle, 'utf8');
  const entries = text.matchAll(
    /semanticName:"[^"]*",name:"[^"]*",shortName:"([^"]*)",(?=(.{0,300}))/g,
  );
  const names = [...entries].flatMap(([, short = '', after = '']) => {
    const aliases = /^[^{}]*?aliases:\[([^\]]*)\]/.exec(after)?.[1] ?? '';
    return [short, ...Array.from(aliases.matchAll(/"([^"]+)"/g), ([, alias = '']) => alias)];
  });
  expect(new Set(names).size, whatToLookAt).toBeGreaterThan(100);
  expect(
    [...new Set(names)].filter((name) => !shapeFromMermaid(name)),
    whatToLookAt,
  ).toEqual([]);
});
