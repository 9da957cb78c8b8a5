/** Why a system needs somebody, the most urgent first. @public */
export const ATTENTION_KINDS = [
  'unowned',
  'dangling',
  'vacant',
  'edit-refused',
  'no-contact',
  'class-not-set',
  'assessment-missing',
  'evidence-expired',
  'acceptance-outdated',
  'treatment-overdue',
  'action-overdue',
  'review-overdue',
  'evidence-expiring',
  'waiver-expiring',
] as const;

/** Why a system needs somebody. @public */
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/**
 * Something of one system that somebody has to look at.
 * @public
 */
export interface AttentionFinding {
  kind: AttentionKind;
  /** Distinguishes findings of one kind: a control, a record, or empty. */
  key: string;
  controlId?: string;
  recordId?: string;
  /** Title of the record that it is about. */
  title?: string;
  /** What the catalog says of an edit that it refuses. */
  message?: string;
  /** Who has to act, where that is someone other than the owner. Full reference. */
  responsible?: string;
  /**
   * Instant from which it holds, milliseconds since the epoch, where a date decides
   * that; it may lie ahead. Default: it holds since an evaluation found it.
   */
  since?: number;
  /** Instant from which it no longer holds by itself. */
  until?: number;
}

/**
 * First instant after the day on which somebody has to have acted, milliseconds since
 * the epoch; undefined where no day was set.
 * @public
 */
export function dueAtOf({
  kind,
  since,
  until,
}: AttentionFinding): number | undefined {
  // Since when the catalog refuses an edit is not a day that anybody agreed on.
  return kind === 'edit-refused' ? undefined : until ?? since;
}
