// The passages that are open, as their ids; the last one opened is the last one.

/** Opens a passage, or closes it where it is open. */
export const togglePeek = (open: readonly string[], id: string): string[] =>
  open.includes(id) ? open.filter((each) => each !== id) : [...open, id];
