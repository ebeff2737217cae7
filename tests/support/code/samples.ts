import { parseMdx } from '#src/markdown/parse-mdx.ts';
import { blocksFromTree } from '#src/model/blocks.ts';
import type { ContentFiles, SourceFile } from '#src/source/read-content.ts';

/** A code sample in an article. */
export interface Sample {
  /** The path of the file, as in a source file. */
  file: string;
  /** The line in the file above its first line of code: the fence. */
  line: number;
  /** The language that the fence names. */
  lang: string;
  code: string;
}

/** Gives the code samples of a content folder; diagrams and plain text are none. */
export const samplesOfContent = ({ articles }: ContentFiles): Sample[] =>
  articles.flatMap(({ halves }) => Object.values(halves)).flatMap((file) => samplesOfFile(file));

/** Gives the code samples of a file, wherever in it they stand; throws when the file is not MDX. */
export function samplesOfFile(file: SourceFile | undefined): Sample[] {
  if (!file) return [];
  const parsed = parseMdx(file.text);
  if (!parsed.ok) {
    throw new Error(`Expected ${file.path}:${parsed.line} to be MDX, but found: ${parsed.message}`);
  }
  return blocksFromTree(parsed.tree)
    .filter(({ kind, node }) => kind === 'code' && node.lang !== 'text')
    .map(({ node }) => ({
      file: file.path,
      line: node.position?.start.line ?? 1,
      lang: node.lang ?? '',
      code: node.value ?? '',
    }));
}
