// Runs in the page: what can be read off a drawing of a chart, Mermaid's or ours, in the same words.

/** A chart as its drawing shows it: its nodes, groups and edges by their ids. */
export interface Shown {
  /** The label of each node and group, without white space. */
  nodes: Record<string, string>;
  groups: Record<string, string>;
  /** Of each edge, the nodes that its line touches, its ends, its line and its label: `A -- ok -> B`. */
  edges: Record<string, string>;
}

/** Renders a source with Mermaid as it is, and tells what is shown. */
export async function shownByMermaid(sources: string[]): Promise<Shown[]> {
  const { mermaid } = window as unknown as {
    mermaid: {
      initialize: (config: object) => void;
      render: (id: string, source: string) => Promise<{ svg: string }>;
    };
  };
  mermaid.initialize({ startOnLoad: false });
  const shown: Shown[] = [];
  for (const [index, source] of sources.entries()) {
    const { svg } = await mermaid.render(`live${index}`, source);
    document.body.innerHTML = svg;
    shown.push(read());
  }
  return shown;

  function read(): Shown {
    const all = [...document.querySelectorAll<SVGGElement>('g.node')];
    const nodes = new Map(all.map((node) => [idOf(node, /-flowchart-(.+)-\d+$/), node]));
    const clusters = [...document.querySelectorAll<SVGGElement>('g.cluster')];
    const groups = new Map(clusters.map((group) => [idOf(group, /^live\d+-(.+)$/), group]));
    const paths = [...document.querySelectorAll<SVGPathElement>('path[data-edge]')].filter(
      (path) => !(path.getAttribute('class') ?? '').includes('invisible'),
    );
    return {
      nodes: labelsOf(nodes, '.nodeLabel'),
      groups: labelsOf(groups, ':scope > .cluster-label'),
      edges: Object.fromEntries(
        paths.map((path) => {
          const id = path.dataset['id'] ?? '';
          const label = document.querySelector(`.edgeLabel .label[data-id="${CSS.escape(id)}"]`);
          const ends = [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())];
          const [from, to] = ends.map((end) => nearest(end, path, [...nodes, ...groups]));
          const [start, end] = ['marker-start', 'marker-end'].map(
            (marker) =>
              (/-(point|circle|cross)(?:Start|End)/.exec(path.getAttribute(marker) ?? '') ?? [])[1],
          );
          const classes = path.getAttribute('class') ?? '';
          const isThick =
            classes.includes('thickness-thick') || Number.parseFloat(path.style.strokeWidth) >= 2;
          const line = classes.includes('pattern-dotted') ? 'dotted' : isThick ? 'thick' : 'normal';
          const text = plain(label);
          return [id, `${from} ${start ?? ''}-- ${line} "${text}" --${end ?? ''} ${to}`];
        }),
      ),
    };
  }

  function idOf(part: Element, pattern: RegExp): string {
    return pattern.exec(part.id)?.[1] ?? part.id;
  }

  function labelsOf(parts: Map<string, Element>, selector: string): Record<string, string> {
    const labels = [...parts].map(
      ([id, part]) => [id, plain(part.querySelector(selector))] as const,
    );
    return Object.fromEntries(labels);
  }

  function plain(part: Element | null): string {
    return (part?.textContent ?? '').replace(/\s+/g, '');
  }

  /** The part whose box the end of a line is nearest to. */
  function nearest(end: DOMPoint, path: SVGPathElement, parts: [string, Element][]): string {
    const { x, y } = end.matrixTransform(path.getScreenCTM() ?? undefined);
    const distances = parts.map(([id, part]): [string, number] => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const inside = Math.min(x - left, right - x, y - top, bottom - y);
      if (inside >= 0) return [id, inside];
      return [id, Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))];
    });
    return distances.toSorted(([, a], [, b]) => a - b)[0]?.[0] ?? '';
  }
}

/** Tells what our drawings show. */
export function shownByUs(svgs: string[]): Shown[] {
  return svgs.map((svg): Shown => {
    document.body.innerHTML = svg;
    const parts = (name: string): SVGElement[] => [
      ...document.querySelectorAll<SVGElement>(`[data-${name}]`),
    ];
    return {
      nodes: Object.fromEntries(
        parts('node').map((node) => [node.dataset['node'] ?? '', plain(node)]),
      ),
      groups: Object.fromEntries(
        parts('group').map((group) => [
          group.dataset['group'] ?? '',
          plain(group.querySelector(':scope > .title')),
        ]),
      ),
      edges: Object.fromEntries(
        parts('edge').map((edge) => {
          const { edge: id = '', from, to } = edge.dataset;
          const label = document.querySelector(`[data-label="${CSS.escape(id)}"]`);
          const [start, end] = ['marker-start', 'marker-end'].map(
            (marker) => (/-(point|circle|cross)/.exec(edge.getAttribute(marker) ?? '') ?? [])[1],
          );
          const line =
            ['dotted', 'thick'].find((name) => edge.classList.contains(name)) ?? 'normal';
          return [id, `${from} ${start ?? ''}-- ${line} "${plain(label)}" --${end ?? ''} ${to}`];
        }),
      ),
    };
  });

  /** What of it is seen: the label in the drawing's own language. */
  function plain(part: Element | null): string {
    const texts = [...(part?.querySelectorAll('text') ?? [])];
    const seen = texts.filter((text) => text.checkVisibility());
    return seen.map((text) => text.textContent.replace(/\s+/g, '')).join('|');
  }
}
