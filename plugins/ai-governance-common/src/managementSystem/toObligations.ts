import { RiskClass } from '../entity/vocabulary';
import { StateCounts } from '../evaluation';
import { Calendar } from '../lib/Calendar';
import { ControlPack } from '../packs/types';
import { Obligation, Obligations } from '../schema/types';
import { compareTexts } from './compareTexts';
import { standingOf } from './standing';
import { OrganisationRecord, RecordApprovals } from './types';

/** How many systems of a class are in which state for a control. @public */
export interface ClassCounts {
  riskClass: RiskClass;
  counts: StateCounts;
}

/** A pack, with what its controls come to. @public */
export interface CountedPack {
  pack: Pick<ControlPack, 'id' | 'framework' | 'controls'>;
  /** By id of the control. */
  counts: ReadonlyMap<string, readonly ClassCounts[]>;
}

/** Rules out; everything else concerns the system, now or at a later stage. */
const CONCERNED: Array<keyof StateCounts> = [
  'pass',
  'fail',
  'expired',
  'unknown',
  'waived',
  'not-due',
];
const OPEN: Array<keyof StateCounts> = ['fail', 'expired', 'unknown'];

const sum = (counts: StateCounts, states: Array<keyof StateCounts>) =>
  states.reduce((total, state) => total + counts[state], 0);

function decisionOn(
  id: string,
  options: {
    records: readonly OrganisationRecord[];
    approvals: RecordApprovals;
    timeZone?: string;
    now: number;
  },
): Obligation['decision'] {
  const found = options.records
    .filter(
      ({ type, subject }) => type === 'obligation-decision' && subject === id,
    )
    .flatMap(record => {
      const state = standingOf(record, options);
      return state === 'other' ? [] : [{ record, state }];
    });
  const best = found.find(({ state }) => state === 'in-force') ?? found[0];
  return (
    best && {
      recordId: best.record.id,
      decision: best.record.data.decision as 'applies' | 'does-not-apply',
      state: best.state,
    }
  );
}

/**
 * What law asks for of the systems, from the controls of the packs in force that
 * state from when it applies. Whether one concerns a system follows from its class,
 * role and jurisdiction, as the conditions of the control say. First what applies by
 * now, each by its date.
 * @public
 */
export function toObligations(options: {
  packs: readonly CountedPack[];
  records: readonly OrganisationRecord[];
  approvals: RecordApprovals;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}): Obligations {
  const { packs, now } = options;
  const calendar = Calendar.of(options.timeZone);
  const items = packs.flatMap(({ pack, counts }) =>
    pack.controls.flatMap((control): Obligation[] => {
      const { appliesFrom, law } = control;
      if (appliesFrom === undefined) return [];
      const id = `${pack.id}:${control.id}`;
      const classes = counts.get(control.id) ?? [];
      const byClass = classes.map(
        ({ riskClass, counts: own }) =>
          [riskClass, sum(own, CONCERNED)] as const,
      );
      const decision = decisionOn(id, options);
      return [
        {
          id,
          pack: pack.id,
          framework: pack.framework,
          controlId: control.id,
          title: control.title,
          references: Object.entries(control.crosswalk).flatMap(
            ([framework, references]) =>
              (references ?? []).map(reference => `${framework} ${reference}`),
          ),
          appliesFrom,
          applies: calendar.startOf(appliesFrom) <= now,
          ...(law && { owedBy: law.owedBy }),
          ...(law?.reading && { reading: law.reading }),
          ...(law?.readingOfDuty && { readingOfDuty: law.readingOfDuty }),
          systems: byClass.reduce((total, [, count]) => total + count, 0),
          open: classes.reduce(
            (total, { counts: own }) => total + sum(own, OPEN),
            0,
          ),
          byClass: Object.fromEntries(byClass.filter(([, count]) => count > 0)),
          ...(decision && { decision }),
        },
      ];
    }),
  );
  return {
    items: items.sort(
      (a, b) =>
        compareTexts(a.appliesFrom, b.appliesFrom) || compareTexts(a.id, b.id),
    ),
  };
}
