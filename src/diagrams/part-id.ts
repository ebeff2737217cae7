// Ids of parts of a drawing. A place's is what links name. The others hold colons, which no id of
// Mermaid's does, so that they are nobody's but ours.

/** The id of a node or group. */
export const placeId = (chart: string, place: string): string => `${chart}-${place}`;

/** The id of an edge's label. */
export const labelId = (chart: string, edge: string): string => `${chart}-:${edge}`;

/** The id of a group's title. */
export const titleId = (chart: string, group: string): string => `${chart}-::${group}`;
