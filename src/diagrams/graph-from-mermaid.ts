import type {
  EdgeEnd,
  Graph,
  GraphEdge,
  GraphGroup,
  GraphNode,
  NotDrawn,
  Pattern,
  Stroke,
} from './graph.ts';
import { directions, roles } from './graph.ts';
import type { Emphasis } from './emphasis.ts';
import { labelFromMermaid, type ParseHtml } from './label-text.ts';
import type { MermaidData, MermaidEdge, MermaidNode } from './mermaid-data.ts';
import { roleFromStyle } from './role.ts';
import { shapeFromMermaid, writableShapes } from './shapes.ts';

const edgeEnds: Record<string, EdgeEnd> = {
  none: 'none',
  arrow_point: 'point',
  arrow_circle: 'circle',
  arrow_cross: 'cross',
};

/** Makes our graph from Mermaid's; what we do not draw is noted in it, never guessed. */
export function graphFromMermaid(
  data: MermaidData,
  about: { title: string; description: string },
  parseHtml: ParseHtml,
): Graph {
  const notDrawn: NotDrawn[] = data.other.droppedSubGraphMembers.map((member) => ({
    feature: 'second group of a node',
    found: member.droppedFrom,
    at: member.node,
    allowed: `"${member.keptBy}" alone`,
  }));
  const { curve } = data.config.flowchart;
  const groups = groupsFromOutside(data.nodes.filter((node) => node.isGroup));
  const nodes = data.nodes.filter((node) => !node.isGroup);
  return {
    direction: data.direction,
    title: textFromMermaid(about.title, parseHtml),
    description: textFromMermaid(about.description, parseHtml),
    nodes: nodes.map((node) => makeNode(node, parseHtml, notDrawn)),
    groups: groups.map((group) => makeGroup(group, data, parseHtml, notDrawn)),
    edges: data.edges.map((edge) => makeEdge(edge, curve, parseHtml, notDrawn)),
    notDrawn,
  };
}

/** Mermaid lists groups from the last to the first, and an inner one as if it came before its outer. */
function groupsFromOutside(groups: MermaidNode[], parent?: string): MermaidNode[] {
  const children = groups.filter((group) => group.parentId === parent).toReversed();
  return children.flatMap((group) => [group, ...groupsFromOutside(groups, group.id)]);
}

function makeNode(node: MermaidNode, parseHtml: ParseHtml, notDrawn: NotDrawn[]): GraphNode {
  const shape = shapeFromMermaid(node.shape);
  const note = noteFor(node.id, notDrawn);
  if (node.img !== undefined) note('image', node.img, 'a node without an image');
  else if (node.icon !== undefined) note('icon', node.icon, 'a node without an icon');
  else if (!shape) note('shape', node.shape, `one of ${writableShapes.join(', ')}`);
  if (node.linkTarget !== undefined && node.linkTarget !== '_self')
    note('link target', node.linkTarget, 'a link without one');
  const link = safeLink(node.link);
  if (link === undefined && node.cssClasses.split(' ').includes('clickable')) {
    note('click', node.link ?? 'a call', 'a link to "https://…", "/…" or "#…"');
  }
  return {
    id: node.id,
    ...readLabel(node, parseHtml, note),
    shape: shape ?? 'rect',
    parent: node.parentId,
    link,
    tooltip: node.tooltip === undefined ? undefined : textFromMermaid(node.tooltip, parseHtml),
    ...readLook(node.cssClasses, [...node.cssCompiledStyles, ...node.cssStyles], note),
  };
}

function makeGroup(
  group: MermaidNode,
  data: MermaidData,
  parseHtml: ParseHtml,
  notDrawn: NotDrawn[],
): GraphGroup {
  const note = noteFor(group.id, notDrawn);
  const direction = directions.find((name) => name === (group.dir === 'TD' ? 'TB' : group.dir));
  return {
    id: group.id,
    ...readLabel(group, parseHtml, note),
    parent: group.parentId,
    direction: direction === data.direction && group.parentId === undefined ? undefined : direction,
    ...readLook(group.cssClasses, [...group.cssCompiledStyles, ...group.cssStyles], note),
  };
}

function makeEdge(
  edge: MermaidEdge,
  defaultCurve: string,
  parseHtml: ParseHtml,
  notDrawn: NotDrawn[],
): GraphEdge {
  const name = edge.isUserDefinedId ? edge.id : `${edge.start} → ${edge.end}`;
  const note = noteFor(name, notDrawn);
  if (edge.curve !== defaultCurve) note('curve', edge.curve, 'no curve');
  if (edge.animate !== undefined || edge.animation !== undefined) {
    note('animation', edge.animation ?? 'animate', 'no animation (a walk is given by "step")');
  }
  const readEnd = (arrow: string): EdgeEnd => {
    if (!(arrow in edgeEnds)) note('arrowhead', arrow, '-->, ---, --o or --x');
    return edgeEnds[arrow] ?? 'point';
  };
  const { role, stroke } = readLook('', [...edge.cssCompiledStyles, ...edge.style], note);
  return {
    id: edge.id,
    from: edge.start,
    to: edge.end,
    ...readLabel(edge, parseHtml, note),
    start: readEnd(edge.arrowTypeStart),
    end: readEnd(edge.arrowTypeEnd),
    pattern: patternOf(edge.pattern, stroke),
    length: edge.minlen > 1 ? edge.minlen : undefined,
    step: edge.step,
    role,
  };
}

type Note = (feature: string, found: string, allowed: string) => void;

const noteFor =
  (at: string, notDrawn: NotDrawn[]): Note =>
  (feature, found, allowed) => {
    notDrawn.push({ feature, found, at, allowed });
  };

function readLabel(
  item: MermaidNode | MermaidEdge,
  parseHtml: ParseHtml,
  note: Note,
): { label: string; emphasis?: Emphasis[] } {
  const { labelType } = item;
  const { text, emphasis, lost } = labelFromMermaid(
    item.label,
    labelType === 'markdown',
    parseHtml,
  );
  for (const found of lost) note('formatting of a label', found, 'plain text and <br>');
  return { label: text, ...(emphasis ? { emphasis } : {}) };
}

/** A line that is styled is drawn like one that is written so. */
function patternOf(written: Pattern, stroke: Stroke | undefined): Pattern {
  if (written !== 'normal' || stroke === undefined) return written;
  return stroke === 'thick' ? 'thick' : 'dotted';
}

function readLook(classes: string, declarations: string[], note: Note) {
  const { role, stroke, notDrawn } = roleFromStyle(classes.split(' '), declarations);
  for (const { feature, found } of notDrawn) {
    note(
      feature,
      found,
      `a colour, width or dashes of a line, or a class named ${roles.join(', ')}`,
    );
  }
  return { role, stroke };
}

/** Titles and tooltips are handed over as HTML too. */
const textFromMermaid = (raw: string, parseHtml: ParseHtml): string =>
  labelFromMermaid(raw, false, parseHtml).text;

/** Only addresses that cannot run anything and do not depend on the page's own place. */
function safeLink(link: string | undefined): string | undefined {
  // A fragment before a semicolon looks to Mermaid like an entity of its own.
  const plain = link?.replace(/ﬂ°°?/g, '#').replaceAll('¶ß', ';');
  return plain !== undefined && /^(https?:\/\/|#|\/(?!\/))/i.test(plain) ? plain : undefined;
}
