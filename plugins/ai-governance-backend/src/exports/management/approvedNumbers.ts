import {
  Applicability,
  ApplicabilityEntry,
  countDue,
  KeptImplementation,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Whether the numbers of a statement are those that were approved. */
export const isApproved = ({
  record,
  items,
}: Pick<Applicability, 'record' | 'items'>): boolean =>
  record?.state === 'in-force' && items.some(({ kept }) => kept !== undefined);

/** How far a control is: as it was approved, else as it is computed now. */
export function impliedOf(
  entry: ApplicabilityEntry,
  source: Pick<Applicability, 'record' | 'items'>,
): KeptImplementation {
  if (isApproved(source) && entry.kept) return entry.kept;
  const { id, implementation, counts, controls, evidence, riskCount } = entry;
  return {
    id,
    state: implementation,
    due: countDue(counts),
    pass: counts.pass,
    waived: counts.waived,
    controls,
    records: evidence.flatMap(({ state, title }) =>
      state === 'in-force' ? [title] : [],
    ),
    riskCount,
  };
}
