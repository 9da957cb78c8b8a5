/**
 * Which systems a caller may learn of. Whatever is counted, listed or aggregated
 * is counted among these alone.
 */
export type ReadScope = { type: 'all' } | { type: 'refs'; refs: string[] };
