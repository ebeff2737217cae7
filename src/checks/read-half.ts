import type { Lang } from '../model/lang.ts';
import { blocksFromTree, type Block } from '../model/blocks.ts';
import type { Node, Root } from '../markdown/nodes.ts';
import { parseMdx } from '../markdown/parse-mdx.ts';
import { halfSchema, type HalfData } from '../schema/half.ts';
import type { SourceFile } from '../source/read-content.ts';
import type { Finding, Place } from './problem.ts';
import { absentData, readData, type ReadData } from './read-data.ts';

/** One language of an article, as far as it can be read. */
export interface ReadHalf {
  slug: string;
  lang: Lang;
  path: string;
  text: string;
  data: ReadData<HalfData>;
  /** An empty tree where the text is no MDX. */
  tree: Root;
  /** In reading order; none where the text is no MDX. */
  blocks: Block[];
  /** Where and why the text is no MDX. */
  syntax: (Place & { message: string }) | undefined;
  /** All ids in the file; where the text is no MDX, whatever looks like one. */
  ids: Set<string>;
}

/** Reads a half from its file. */
export function readHalf(slug: string, lang: Lang, { path, text }: SourceFile): ReadHalf {
  const parsed = parseMdx(text);
  const tree: Root = parsed.ok ? parsed.tree : { type: 'root', children: [] };
  const blocks = blocksFromTree(tree);
  const ids = parsed.ok ? blocks.flatMap((block) => block.id ?? []) : idsInText(text);
  return {
    slug,
    lang,
    path,
    text,
    data: readFrontMatter(path, text),
    tree,
    blocks,
    syntax: parsed.ok ? undefined : parsed,
    ids: new Set(ids),
  };
}

/** Makes a finding about a node of a half. */
export const findingAt = (half: ReadHalf, node: Node, message: string): Finding => ({
  file: half.path,
  ...placeOfNode(node),
  message,
});

/** The place at which a node begins. */
export const placeOfNode = (node: Node): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The place of an offset in a text. */
export function placeOfOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Names a place of a block in a message: `en.mdx:20`. */
export const nameOfPlace = (half: ReadHalf, block: Block): string =>
  `${half.lang}.mdx:${placeOfNode(block.node).line}`;

const frontMatter = /^---\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

function readFrontMatter(path: string, text: string): ReadData<HalfData> {
  const match = frontMatter.exec(text);
  if (match) return readData(path, match[1] ?? '', halfSchema, 1);
  const message =
    'Expected the file to begin with front matter between two lines "---", but found none.';
  return { ...absentData<HalfData>(path), findings: [{ file: path, line: 1, column: 1, message }] };
}

const idsInText = (text: string): string[] =>
  [...text.matchAll(/\{\/\*\s*#([a-z][a-z0-9]{3,7})\s*\*\/\}/g)].map((match) => match[1] ?? '');
