/** Makes a record with the same keys and new values. */
export const mapValues = <A, B>(
  record: Record<string, A>,
  make: (value: A, key: string) => B,
): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
