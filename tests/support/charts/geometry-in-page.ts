// Runs in the page: everything here is measured as the browser has drawn it.

/** What is drawn of a chart, for the page to measure. */
export interface Drawn {
  /** How a message names it. */
  name: string;
  svg: string;
}

/** Lists the labels that are not within their boxes: those of nodes in their shapes, others by what they are on. */
export function labelFlaws({ drawings, font }: { drawings: Drawn[]; font: string }): string[] {
  return drawings.flatMap(({ name, svg }) => {
    document.body.innerHTML = svg;
    const texts = [...document.querySelectorAll<SVGTextElement>('.diagram text')];
    for (const text of texts) text.style.fontFamily = font;
    return texts
      .filter((text) => text.checkVisibility())
      .flatMap((text) => {
        const node = text.closest<SVGGElement>('.node');
        const flaws = node ? outsideShape(text, node) : [];
        const title = text.closest('.title')?.parentElement?.querySelector(':scope > rect');
        if (title && !isWithin(text.getBoundingClientRect(), title.getBoundingClientRect())) {
          flaws.push(`the title "${text.textContent}" leaves its frame`);
        }
        return flaws.map((flaw) => `${name}: ${flaw}`);
      });
  });

  /** Looks at both ends of each line, as high as small letters are, in the shape itself. */
  function outsideShape(text: SVGTextElement, node: SVGGElement): string[] {
    const shape = node.querySelector<SVGGeometryElement>('rect, path:not(.open), circle, ellipse');
    const box = node.getBoundingClientRect();
    const lines = text.children.length > 0 ? [...text.children] : [text];
    return lines.flatMap((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const ends = [left, right].flatMap((x) =>
        [middle - 4, middle + 4].map((y) => [x, y] as const),
      );
      const matrix = (shape ?? node).getScreenCTM()?.inverse();
      const isIn = ends.every(([x, y]) => {
        if (!shape) return isWithin(line.getBoundingClientRect(), box);
        return shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
      });
      return isIn ? [] : [`"${line.textContent}" leaves ${node.id}`];
    });
  }

  function isWithin(inner: DOMRect, outer: DOMRect): boolean {
    return (
      inner.left >= outer.left &&
      inner.right <= outer.right &&
      inner.top >= outer.top - 2 &&
      inner.bottom <= outer.bottom + 2
    );
  }
}

/** Lists nodes on nodes, labels on nodes, and edges through what they do not belong to. */
export function placeFlaws(drawings: Drawn[]): string[] {
  return drawings.flatMap(({ name, svg }) => {
    document.body.innerHTML = svg;
    const nodes = [...document.querySelectorAll<SVGGElement>('[data-node]')].map((node) => ({
      id: node.dataset['node'] ?? '',
      box: shapeBox(node),
      shape: node.querySelector<SVGGeometryElement>('rect, path:not(.open), circle, ellipse'),
    }));
    const labels = [...document.querySelectorAll<SVGGElement>('[data-label]')].map((label) => ({
      id: label.dataset['label'] ?? '',
      box: label.getBoundingClientRect(),
    }));
    const flaws: string[] = [];
    nodes.forEach((a, index) => {
      for (const b of nodes.slice(index + 1)) {
        if (overlap(a.box, b.box)) flaws.push(`node ${a.id} is on node ${b.id}`);
      }
      for (const label of labels) {
        if (overlap(a.box, label.box)) flaws.push(`the label of ${label.id} is on node ${a.id}`);
      }
    });
    labels.forEach((a, index) => {
      for (const b of labels.slice(index + 1)) {
        if (overlap(a.box, b.box)) flaws.push(`the label of ${a.id} is on that of ${b.id}`);
      }
    });
    for (const edge of document.querySelectorAll<SVGPathElement>('[data-edge]')) {
      flaws.push(...edgeFlaws(edge, nodes));
    }
    return [...new Set(flaws)].map((flaw) => `${name}: ${flaw}`);
  });

  interface Node {
    id: string;
    box: DOMRect;
    shape: SVGGeometryElement | null;
  }

  /** Walks along the line: it is in no node, touches its own at its ends, and crosses no label but its own. */
  function edgeFlaws(edge: SVGPathElement, nodes: Node[]): string[] {
    const { edge: id, from, to } = edge.dataset;
    const matrix = edge.getScreenCTM() ?? undefined;
    const length = edge.getTotalLength();
    const steps = Math.ceil(length / 3);
    const flaws: string[] = [];
    for (let step = 0; step <= steps; step += 1) {
      const at = edge.getPointAtLength((length * step) / steps).matrixTransform(matrix);
      for (const node of nodes) {
        if (!isDeepIn(at, node)) continue;
        flaws.push(`edge ${id} goes through node ${node.id}`);
      }
    }
    for (const [end, node, marker] of [
      [0, from, 'marker-start'],
      [length, to, 'marker-end'],
    ] as const) {
      const own = nodes.find((item) => item.id === node);
      const at = edge.getPointAtLength(end).matrixTransform(matrix);
      // The head of an arrow reaches on from where the line ends.
      const reach = edge.hasAttribute(marker) ? 9 : 2;
      if (own && distance(at, own.box) > reach + 40) flaws.push(`edge ${id} is far from ${node}`);
      if (own && isFar(at, own, reach)) flaws.push(`edge ${id} does not reach node ${node}`);
    }
    return flaws;
  }

  /** Within the shape by more than a pixel on every side. */
  function isDeepIn(at: DOMPoint, { shape, box }: Node): boolean {
    if (at.x < box.left || at.x > box.right || at.y < box.top || at.y > box.bottom) return false;
    return around(at, 1.5).every((point) => isInShape(point, shape, box));
  }

  function isFar(at: DOMPoint, { shape, box }: Node, reach: number): boolean {
    return !around(at, reach).some((point) => isInShape(point, shape, box));
  }

  function around({ x, y }: DOMPoint, by: number): DOMPoint[] {
    return [
      new DOMPoint(x - by, y),
      new DOMPoint(x + by, y),
      new DOMPoint(x, y - by),
      new DOMPoint(x, y + by),
    ];
  }

  function isInShape(at: DOMPoint, shape: SVGGeometryElement | null, box: DOMRect): boolean {
    if (!shape)
      return at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom;
    return shape.isPointInFill(at.matrixTransform(shape.getScreenCTM()?.inverse()));
  }

  /** The box of a node's shape; of a text, that of the text. */
  function shapeBox(node: SVGGElement): DOMRect {
    const shape = node.querySelector('rect, path, circle, ellipse');
    return (shape ?? node).getBoundingClientRect();
  }

  function distance(at: DOMPoint, box: DOMRect): number {
    const x = Math.max(box.left - at.x, 0, at.x - box.right);
    const y = Math.max(box.top - at.y, 0, at.y - box.bottom);
    return Math.hypot(x, y);
  }

  function overlap(a: DOMRect, b: DOMRect): boolean {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  }
}
