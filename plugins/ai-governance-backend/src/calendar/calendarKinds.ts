import {
  AttentionKind,
  CalendarKind,
  ControlPack,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

const REVIEW = 'record:governance-review';

/** Why something is due, by what an evaluation calls it. Without a day there is none. */
const KINDS: Record<AttentionKind, CalendarKind | undefined> = {
  unowned: undefined,
  dangling: undefined,
  vacant: undefined,
  'edit-refused': undefined,
  'no-contact': undefined,
  'class-not-set': undefined,
  'assessment-missing': 'evidence',
  'evidence-expired': 'evidence',
  'acceptance-outdated': 'acceptance',
  'treatment-overdue': 'treatment',
  'action-overdue': 'action',
  'review-overdue': 'review',
  'evidence-expiring': 'evidence',
  'waiver-expiring': 'waiver',
};

/** Controls for which a governance review is the evidence. */
export function reviewControlsOf(pack: ControlPack): string[] {
  return pack.controls
    .filter(({ evidence }) => evidence.source === REVIEW)
    .map(({ id }) => id);
}

/** Why something is due. A review that holds expires like other evidence. */
export function calendarKindOf(
  found: { kind: AttentionKind; controlId?: string },
  reviewControls: readonly string[],
): CalendarKind {
  const kind = KINDS[found.kind] ?? 'evidence';
  return kind === 'evidence' &&
    found.controlId !== undefined &&
    reviewControls.includes(found.controlId)
    ? 'review'
    : kind;
}

/** What evaluations call the kinds, other than evidence and reviews. */
export function attentionKindsOf(
  kinds: readonly CalendarKind[],
): AttentionKind[] {
  return (Object.keys(KINDS) as AttentionKind[]).filter(name => {
    const kind = KINDS[name];
    return kind !== undefined && kinds.includes(kind);
  });
}
