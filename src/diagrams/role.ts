import { roleFromColour } from './colour.ts';
import type { Role, Stroke } from './graph.ts';

const rolesByName: Record<Role, string[]> = {
  accent: ['accent', 'important', 'highlight', 'primary', 'key', 'focus', 'hot', 'active'],
  warm: ['warm', 'warn', 'warning', 'bad', 'error', 'danger', 'fail', 'failure', 'risk'],
  cool: ['cool', 'ok', 'good', 'success', 'safe', 'pass', 'info'],
  muted: ['muted', 'quiet', 'disabled', 'external', 'optional', 'inactive', 'old'],
};

/** The declarations whose colour counts. */
const coloured = new Set(['fill', 'stroke', 'color']);
/** A dashed line is told from others by its dashes, however thick it is. */
const strokeNames: Stroke[] = ['dashed', 'thick'];

/** Mermaid's own marks on nodes, which say nothing about looks. */
const silent = new Set(['', 'default', 'node', 'clickable']);

/** What classes and style declarations amount to, and what of them is not drawn. */
export interface RoleResult {
  role?: Role | undefined;
  stroke?: Stroke | undefined;
  notDrawn: { feature: 'class' | 'style'; found: string }[];
}

/** Finds the role for a node, group or edge: a class by its name first, else the fill, else the stroke. */
export function roleFromStyle(classes: string[], declarations: string[]): RoleResult {
  const names = classes.filter((name) => !silent.has(name));
  const byName = names.map(roleFromName).findLast((role) => role !== undefined);
  const notDrawn: RoleResult['notDrawn'] = [];
  const colours = new Map<string, Role | null>();
  const strokes = new Set<string>();
  // The colour of a label goes with that of its shape.
  const hasColour = declarations.some((item) => /^\s*(fill|stroke)\s*:/.test(item));
  for (const declaration of new Set(declarations.map((item) => item.trim()))) {
    const [property = '', value = ''] = declaration.split(':').map((part) => part.trim());
    if (property === '' || (property === 'color' && hasColour)) continue;
    const colour = coloured.has(property) ? roleFromColour(value) : undefined;
    const stroke = strokeFromStyle(property, value);
    if (colour !== undefined) colours.set(property, colour);
    else if (stroke !== undefined) strokes.add(stroke);
    else notDrawn.push({ feature: 'style', found: declaration });
  }
  const byColour =
    colours.get('fill') ?? colours.get('stroke') ?? colours.get('color') ?? undefined;
  if (byName === undefined && declarations.length === 0) {
    notDrawn.push(...names.map((found) => ({ feature: 'class' as const, found })));
  }
  const stroke = strokeNames.find((name) => strokes.has(name));
  return { role: byName ?? byColour, stroke, notDrawn };
}

/** Gives how a line is drawn for a declaration: empty for as usual, undefined for one that is no such. */
function strokeFromStyle(property: string, value: string): Stroke | '' | undefined {
  if (property === 'stroke-dasharray') return /^(none|0)$/.test(value) ? '' : 'dashed';
  const width = property === 'stroke-width' ? /^([\d.]+)(?:px)?$/.exec(value)?.[1] : undefined;
  if (width === undefined || Number(width) === 0) return undefined;
  return Number(width) < 2 ? '' : 'thick';
}

function roleFromName(name: string): Role | undefined {
  const lower = name.toLowerCase();
  return (Object.keys(rolesByName) as Role[]).find((role) => rolesByName[role].includes(lower));
}
