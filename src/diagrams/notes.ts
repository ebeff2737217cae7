// An author's sentence for a step of the guided walk: a comment of the source, `%% e1: sentence`,
// that names an edge or a node. Mermaid takes no notice of it.

const notePattern = /^[ \t]*%%[ \t]*([^\s:：%{}]+)[ \t]*[:：][ \t]*(\S.*?)[ \t]*$/;

/** A sentence, and what it stands on. */
export interface Note {
  /** The edge or node it names. */
  of: string;
  text: string;
  /** From 1, in the source. */
  line: number;
}

/** Reads the sentences of a source. */
export const notesOf = (source: string): Note[] =>
  source.split(/\r?\n/).flatMap((line, index) => {
    const [, of, text] = notePattern.exec(line) ?? [];
    return of === undefined || text === undefined ? [] : [{ of, text, line: index + 1 }];
  });
