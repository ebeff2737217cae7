// The contract with Mermaid: asked without drawing, it gives the same graph as it hands to a layout.
import { expect, test } from 'playwright/test';
import { graphFromSource } from '#src/diagrams/run-mermaid.ts';
import { bundleReader, type BundledReader } from './bundled-reader.ts';
import { samples } from '../samples.ts';

let reader: BundledReader;

test.beforeAll(async () => {
  reader = await bundleReader();
});

test.afterAll(() => {
  reader.remove();
});

const sources: Record<string, string> = {
  ...Object.fromEntries(Object.entries(samples).map(([name, { en }]) => [name, en])),
  'labels with entities': `flowchart LR
    accTitle: Salt & pepper
    accDescr { One line,
      and another }
    A["a & b &amp; c &lt;d&gt; #quot;e#quot; #35; #9829; &copy; &hellip; x &lt; y"] --> B["1 < 2 > 0"]
    A -- "&nbsp;5 &euro;" --> C["one<br/>two<br>three\\nfour"]`,
  'Markdown labels': 'flowchart LR\n A["`the **bold** one\n and _more_`"] --> B["`plain`"]',
  'HTML in labels':
    'flowchart LR\n A["<b>bold</b> and <script>alert(1)</script> done"] --> B["Map<K, V>"]',
  'links and tooltips': `flowchart LR
    A --> B --> C
    click A "https://example.org/?a=1&b=2" "a tip"
    click B "javascript:alert(1)"
    click C call doIt()`,
  settings: '%%{init: {"securityLevel": "loose", "htmlLabels": true}}%%\nflowchart LR\n A --> B',
  'front matter': '---\ntitle: T\nconfig:\n  layout: elk\n---\nflowchart RL\n A --> B',
  'styles and classes': `flowchart BT
    A:::warm --> B
    classDef odd fill:#f00,stroke-width:4px
    class B odd
    style A fill:#bbf,stroke:#333
    linkStyle 0 stroke:#0f0`,
  'edges with ids': `flowchart TD
    A e1@==> B & C
    e1@{ step: 1 }
    B x--x C
    C o-.-o A
    A ~~~ C`,
  'groups in groups': `flowchart TD
    subgraph one [First]
      subgraph two
        A
      end
      B
    end
    one --> C
    A --> B`,
  'new shapes':
    'flowchart LR\n A@{ shape: cyl, label: "Base" } --> B@{ shape: docs } --> C@{ shape: bolt }',
  'an unclosed quote': 'flowchart LR\n A["x --> B\n B --> C',
  'an unclosed bracket': 'flowchart LR\n A[x --> B\n B --> C',
  'an unknown shape': 'flowchart LR\n A --> B\n B@{ shape: nosuch }',
  'another kind of chart': '\n\nsequenceDiagram\n A->>B: hello',
  'no chart at all': 'hello',
};

for (const [name, source] of Object.entries(sources)) {
  test(`${name}: the reader and the build read the same`, async () => {
    expect(await reader.readFlowchart(source)).toEqual(await graphFromSource(source));
  });
}

test('the bundle has neither ELK nor what draws formulas, or by hand', () => {
  const heavy = /node_modules\/(?:elkjs|katex|cytoscape|roughjs|dompurify|jsdom)\//;
  expect(reader.modules.filter((id) => heavy.test(id))).toEqual([]);
});
