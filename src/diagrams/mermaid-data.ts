// What Mermaid hands to a layout. Its fields are no documented contract: this is the list of those
// we rely on, for the exact version that package.json pins.
import { z } from 'zod';

const text = z.union([z.string(), z.number()]).transform(String);
const declarations = z.array(z.string()).default([]);

const nodeSchema = z.object({
  id: z.string().min(1),
  label: text.default(''),
  labelType: z.enum(['text', 'string', 'markdown']).default('text'),
  isGroup: z.boolean(),
  shape: z.string(),
  parentId: z.string().optional(),
  dir: z.string().optional(),
  link: z.string().optional(),
  linkTarget: z.string().optional(),
  tooltip: z.string().optional(),
  icon: z.string().optional(),
  img: z.string().optional(),
  cssClasses: z.string().default(''),
  cssStyles: declarations,
  cssCompiledStyles: declarations,
});

const edgeSchema = z.object({
  id: z.string().min(1),
  isUserDefinedId: z.boolean(),
  start: z.string().min(1),
  end: z.string().min(1),
  label: text.default(''),
  labelType: z.enum(['text', 'string', 'markdown']).default('text'),
  arrowTypeStart: z.string(),
  arrowTypeEnd: z.string(),
  pattern: z.enum(['normal', 'dotted', 'thick', 'invisible']),
  curve: z.string(),
  minlen: z.int().positive().default(1),
  step: z.int().positive().optional(),
  animate: z.boolean().optional(),
  animation: z.string().optional(),
  style: declarations,
  cssCompiledStyles: declarations,
});

/** The graph as Mermaid hands it to a layout. */
export const mermaidDataSchema = z.object({
  type: z.string(),
  direction: z.enum(['TB', 'LR', 'BT', 'RL']).default('TB'),
  nodes: z.array(nodeSchema),
  edges: z.array(edgeSchema),
  other: z
    .object({
      droppedSubGraphMembers: z
        .array(z.object({ node: z.string(), keptBy: z.string(), droppedFrom: z.string() }))
        .default([]),
    })
    .default({ droppedSubGraphMembers: [] }),
  config: z.object({ flowchart: z.object({ curve: z.string() }) }),
});

/** The graph as Mermaid hands it to a layout. */
export type MermaidData = z.infer<typeof mermaidDataSchema>;
/** A node or group as Mermaid hands it over. */
export type MermaidNode = MermaidData['nodes'][number];
/** An edge as Mermaid hands it over. */
export type MermaidEdge = MermaidData['edges'][number];
