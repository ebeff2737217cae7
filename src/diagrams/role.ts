import { roleFromColour } from './colour.ts';
import type { Role } from './graph.ts';

const rolesByName: Record<Role, string[]> = {
  accent: ['accent', 'important', 'highlight', 'primary', 'key', 'focus', 'hot', 'active'],
  warm: ['warm', 'warn', 'warning', 'bad', 'error', 'danger', 'fail', 'failure', 'risk'],
  cool: ['cool', 'ok', 'good', 'success', 'safe', 'pass', 'info'],
  muted: ['muted', 'quiet', 'disabled', 'external', 'optional', 'inactive', 'old'],
};

/** Mermaid's own marks on nodes, which say nothing about looks. */
const silent = new Set(['', 'default', 'node', 'clickable']);

/** The role that classes and style declarations amount to, and what of them is not drawn. */
export interface RoleResult {
  role?: Role | undefined;
  notDrawn: { feature: 'class' | 'style'; found: string }[];
}

/** Finds the role for a node, group or edge: a class by its name first, else the fill, else the stroke. */
export function roleFromStyle(classes: string[], declarations: string[]): RoleResult {
  const names = classes.filter((name) => !silent.has(name));
  const byName = names.map(roleFromName).findLast((role) => role !== undefined);
  const notDrawn: RoleResult['notDrawn'] = [];
  const colours = new Map<string, Role | null>();
  // The colour of a label goes with that of its shape.
  const hasColour = declarations.some((item) => /^\s*(fill|stroke)\s*:/.test(item));
  for (const declaration of new Set(declarations.map((item) => item.trim()))) {
    const [property = '', value = ''] = declaration.split(':').map((part) => part.trim());
    if (property === '' || (property === 'color' && hasColour)) continue;
    const colour = property === 'fill' || property === 'stroke' ? roleFromColour(value) : undefined;
    if (colour !== undefined) colours.set(property, colour);
    else notDrawn.push({ feature: 'style', found: declaration });
  }
  const byColour = colours.get('fill') ?? colours.get('stroke') ?? undefined;
  if (byName === undefined && declarations.length === 0) {
    notDrawn.push(...names.map((found) => ({ feature: 'class' as const, found })));
  }
  return { role: byName ?? byColour, notDrawn };
}

function roleFromName(name: string): Role | undefined {
  const lower = name.toLowerCase();
  return (Object.keys(rolesByName) as Role[]).find((role) => rolesByName[role].includes(lower));
}
