import { DocumentTarget } from './DocumentTarget';

/** The host that a target is asked of; empty for the disk, which has no budget. */
export function hostOf(target: DocumentTarget): string {
  if (target.type === 'file') return '';
  try {
    return new URL(target.url).host;
  } catch {
    return '';
  }
}
