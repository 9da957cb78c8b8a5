export * from './types';
export { applyFix, fixKey } from './applyFix';
export type { AppliedFix } from './applyFix';
export { entityToText } from './entityToText';
export { diffLines, formatDiff } from './lineDiff';
export type { DiffLine } from './lineDiff';
export { formatPatch } from './formatPatch';
export { proposeFix } from './proposeFix';
