import { Applicability, ClauseRegister, Gap, GapItem } from '../schema/types';
import { OrganisationRecord } from './types';

/** States from the worst, of clauses and of controls. */
const ORDER = [
  'missing',
  'not-implemented',
  'expired',
  'insufficient',
  'waiting',
  'planned',
  'undecided',
  'partly',
  'not-due',
  'not-measured',
  'in-place',
  'implemented',
  'excluded',
];
const DONE = ['in-place', 'implemented', 'excluded'];

const rank = (state: string) => ORDER.indexOf(state);

interface SnapshotItem {
  id: string;
  state: string;
}

/** State of each clause and each control of Annex A, as a snapshot keeps it. @public */
export function toSnapshot(options: {
  register: ClauseRegister;
  applicability: Applicability;
}): SnapshotItem[] {
  const { register, applicability } = options;
  return [
    ...register.items.map(({ id, state }) => ({ id, state })),
    ...applicability.items.map(({ id, decision, implementation }) => ({
      id,
      state: decision === 'excluded' ? 'excluded' : implementation,
    })),
  ];
}

const changeOf = (before: string, state: string): GapItem['change'] => {
  const step = rank(state) - rank(before);
  if (step === 0) return 'same';
  return step > 0 ? 'better' : 'worse';
};

function nameOf(record: OrganisationRecord) {
  const { title, takenAt } = record.data as Record<string, string>;
  return { recordId: record.id, title, takenAt: takenAt ?? record.createdAt };
}

/**
 * How far each clause and each control of Annex A is now, and what became of it since
 * a baseline. An item is done when it is in place, implemented, or excluded by a
 * statement in force. What the baseline knows under a number that has been divided since
 * is compared with each part.
 * @public
 */
export function toGap(options: {
  register: ClauseRegister;
  applicability: Applicability;
  /** Gap assessments, newest first. */
  assessments: readonly OrganisationRecord[];
  baseline?: OrganisationRecord;
}): Gap {
  const { register, applicability, assessments, baseline } = options;
  const kept = ((baseline?.data.items ?? []) as unknown as SnapshotItem[]).map(
    ({ id, state }) => [id, state] as const,
  );
  const before = new Map(kept);
  const titles = new Map(
    [...register.items, ...applicability.items].map(({ id, title }) => [
      id,
      title,
    ]),
  );
  const clauses = new Set(register.items.map(({ id }) => id));
  const items = toSnapshot({ register, applicability }).map(
    ({ id, state }): GapItem => {
      // 7.5 of an earlier snapshot is 7.5.1 to 7.5.3 by now.
      const was = before.get(id) ?? before.get(id.replace(/\.\d+$/, ''));
      return {
        id,
        kind: clauses.has(id) ? 'clause' : 'control',
        title: titles.get(id) ?? id,
        state,
        done: DONE.includes(state),
        ...(was !== undefined && { before: was, change: changeOf(was, state) }),
      };
    },
  );
  return {
    items,
    done: items.filter(({ done }) => done).length,
    total: items.length,
    ...(baseline && {
      baseline: {
        ...nameOf(baseline),
        done: kept.filter(([, state]) => DONE.includes(state)).length,
      },
    }),
    baselines: assessments.map(nameOf),
    scope: applicability.scope,
  };
}
