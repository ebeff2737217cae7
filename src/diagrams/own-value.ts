/** Gives a record's own value: ids are the author's, and one may be called `constructor`. */
export const ownValue = <Value>(record: Record<string, Value>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;
