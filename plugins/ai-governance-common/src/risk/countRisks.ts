import { Entity } from '@backstage/catalog-model';
import { earliest } from '../lib/time';
import { Calendar } from '../lib/Calendar';
import { rulesOfCheck } from '../packs/rulesOfCheck';
import { Control, ControlPack, ValidityDays } from '../packs/types';
import { RiskSettings } from '../schema/types';
import { isHighRating } from './matrix';
import { GONE, toRiskRegister } from './toRiskRegister';
import { RegisterRecord, RiskView } from './types';

/**
 * What of the risks and incidents of one system somebody has to look at.
 * @public
 */
export interface RiskCounts {
  /** Open risks. */
  open: number;
  /**
   * Those whose band is high or worse: by the residual rating, by the inherent one
   * where there is none. One that nobody rated counts.
   */
  openHigh: number;
  /** Those above the appetite, or not rated, without an acceptance in force. */
  aboveAppetite: number;
  /** Those whose treatment is past its due date. */
  overdueTreatments: number;
  /** Incidents that are not closed. */
  openIncidents: number;
}

/** Types of record that are read. */
const COUNTED = ['risk', 'risk-acceptance', 'incident'];

const NOTHING: RiskCounts = {
  open: 0,
  openHigh: 0,
  aboveAppetite: 0,
  overdueTreatments: 0,
  openIncidents: 0,
};

/** Records that count at an instant, and when the next of the others begins to. */
function inForce<R extends RegisterRecord>(
  records: readonly R[],
  now: number,
  calendar: Calendar,
) {
  const current: R[] = [];
  let nextChangeAt: number | undefined;
  // An acceptance that lapses leaves its risk open; one more risk begins to count.
  let nextOpenAt: number | undefined;
  for (const record of records) {
    const { type, state, effectiveAt } = record;
    // Nobody asks anything of a draft yet, as in evaluation.
    if (COUNTED.includes(type) && state !== 'draft' && !GONE.includes(state)) {
      const from = calendar.startOf(effectiveAt);
      // It has an instant that does not exist, and never begins to count.
      if (Number.isNaN(from)) continue;
      if (from <= now) {
        current.push(record);
        continue;
      }
      nextChangeAt = earliest(nextChangeAt, from);
      if (type === 'risk') {
        nextOpenAt = earliest(nextOpenAt, from);
      }
    }
  }
  return { current, nextChangeAt, nextOpenAt };
}

function isHigh(risk: RiskView<RegisterRecord>, settings: CountSettings) {
  const rated = risk.residual ?? risk.inherent;
  return (
    rated === undefined || isHighRating({ settings, rating: rated.rating })
  );
}

/** When a treatment becomes overdue, or an acceptance lapses. */
function nextChangeOf(
  risk: RiskView<RegisterRecord>,
  calendar: Calendar,
): number | undefined {
  const { treatment, acceptance } = risk;
  const due =
    treatment.state === 'planned' && treatment.dueDate !== undefined
      ? calendar.endOf(treatment.dueDate)
      : NaN;
  const lapse =
    acceptance.state === 'in-force' && acceptance.expiresAt !== undefined
      ? calendar.endOf(acceptance.expiresAt)
      : NaN;
  return earliest(
    Number.isNaN(due) ? undefined : due,
    Number.isNaN(lapse) ? undefined : lapse,
  );
}

type CountSettings = Pick<RiskSettings, 'bands' | 'appetite'>;

/**
 * Counts the open risks and incidents of a system as its register has them. A pure
 * function, so that lists and views say the same. Drafts, and records that count
 * from a later instant, are not counted.
 *
 * @returns the counts, and the instants at which they next change by themselves, and
 * at which the number of open risks does, milliseconds since the epoch
 * @public
 */
export function countRisks(options: {
  records: readonly RegisterRecord[];
  entity: Entity;
  settings: Pick<RiskSettings, 'bands' | 'appetite'>;
  /** Days that an acceptance counts at most, per class. */
  acceptanceValidityDays?: ValidityDays;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}): { counts: RiskCounts; nextChangeAt?: number; nextOpenAt?: number } {
  const { settings, now } = options;
  const calendar = Calendar.of(options.timeZone);
  const { current, nextChangeAt, nextOpenAt } = inForce(
    options.records,
    now,
    calendar,
  );
  const opens = nextOpenAt === undefined ? {} : { nextOpenAt };
  if (current.length === 0) {
    return { counts: NOTHING, ...opens, ...(nextChangeAt && { nextChangeAt }) };
  }
  const { risks } = toRiskRegister({ ...options, records: current });
  const open = risks.filter(({ status }) => status === 'open');
  const next = open
    .map(risk => nextChangeOf(risk, calendar))
    .reduce(earliest, nextChangeAt);
  return {
    counts: {
      open: open.length,
      openHigh: open.filter(risk => isHigh(risk, settings)).length,
      aboveAppetite: open.filter(
        risk => risk.aboveAppetite && risk.acceptance.state !== 'in-force',
      ).length,
      overdueTreatments: open.filter(
        ({ treatment }) => treatment.state === 'overdue',
      ).length,
      openIncidents: current.filter(
        ({ type, data }) =>
          type === 'incident' &&
          (data as { status?: unknown }).status !== 'closed',
      ).length,
    },
    ...opens,
    ...(next !== undefined && { nextChangeAt: next }),
  };
}

/** The control of a pack that asks for acceptances, or that there is none. */
const acceptanceControls = new WeakMap<ControlPack, Control | null>();

/**
 * Days that an acceptance of a risk counts at most, as the control of a pack says
 * that asks for acceptances; undefined when none does.
 * @public
 */
export function acceptanceValidityOf(
  pack: ControlPack,
): ValidityDays | undefined {
  let control = acceptanceControls.get(pack);
  if (control === undefined) {
    const found = pack.controls.find(({ check }) =>
      rulesOfCheck(check).some(({ rule }) => rule === 'risks-accepted'),
    );
    control = found ?? null;
    acceptanceControls.set(pack, control);
  }
  return control?.validityDays;
}
