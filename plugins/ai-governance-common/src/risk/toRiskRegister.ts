import { Entity } from '@backstage/catalog-model';
import { JsonObject, JsonValue } from '@backstage/types';
import { declaredRiskOwner } from '../entity/declaredPeople';
import { declaredRiskClass, requirementClass } from '../entity/riskClass';
import { EntityRef } from '../lib/entityRefs';
import { formatInstant } from '../lib/time';
import { Calendar } from '../lib/Calendar';
import { ValidityDays } from '../packs/types';
import { RecordView, RiskSettings } from '../schema/types';
import { AcceptanceEnd, findAcceptance, ratedState } from './acceptance';
import { HashMatcher } from '../entity/specHash';
import { intendedUseMatcher } from './intendedUseHash';
import { appetiteOf, bandOf } from './matrix';
import { rateRisk, RiskRating } from './rateRisk';
import {
  AcceptanceView,
  RatedRisk,
  RegisterRecord,
  RiskRegisterView,
  RiskView,
  TreatmentState,
} from './types';

/** States in which a record of the register no longer stands. */
export const GONE = ['rejected', 'withdrawn', 'superseded'];

const textOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;

type RegisterSettings = Pick<RiskSettings, 'bands' | 'appetite'>;

/** What holds for every risk of one system. */
interface Context<R extends RegisterRecord> {
  acceptances: R[];
  entity: Entity;
  isIntendedUse: HashMatcher;
  settings: RegisterSettings;
  riskClass: string;
  riskOwner: EntityRef | undefined;
  /** Days that an acceptance counts at most; undefined without a limit. */
  validityDays: number | undefined;
  calendar: Calendar;
  now: number;
}

/** A rating by its steps, or by the product that a register states. */
export function toRated(
  steps: JsonValue | undefined,
  /** Of a register that states the product alone. */
  stated: JsonValue | undefined,
  settings: Pick<RegisterSettings, 'bands'>,
): RatedRisk | undefined {
  const product = rateRisk(steps);
  if (product !== undefined) {
    const { likelihood, impact } = steps as unknown as RiskRating;
    const band = bandOf({ settings, rating: product });
    return { likelihood, impact, rating: product, band };
  }
  return typeof stated === 'number'
    ? { rating: stated, band: bandOf({ settings, rating: stated }) }
    : undefined;
}

function treatmentState(
  data: JsonObject,
  { calendar, now }: Pick<Context<RegisterRecord>, 'calendar' | 'now'>,
): TreatmentState {
  if (data.treated === true) return 'done';
  if (!textOf(data.treatment)) return 'none';
  const dueDate = textOf(data.dueDate);
  return dueDate && calendar.endOf(dueDate) <= now ? 'overdue' : 'planned';
}

function acceptanceOf<R extends RegisterRecord>(
  risk: Omit<RiskView<R>, 'acceptance'>,
  context: Context<R>,
): AcceptanceView<R> {
  const { acceptances, entity, isIntendedUse, riskOwner, now } = context;
  const { record, status, aboveAppetite, treatment, residual } = risk;
  return findAcceptance({
    acceptances: acceptances.filter(({ subject }) => subject === record.id),
    needed: status === 'open' && (aboveAppetite || treatment.kind === 'accept'),
    rated: ratedState({
      entity,
      residualRating: residual?.rating,
      isIntendedUse,
    }),
    riskOwner,
    expiryOf: acceptance => endOfAcceptance(acceptance, context),
    calendar: context.calendar,
    now,
  });
}

function endOfAcceptance(
  { effectiveAt, expiresAt }: RegisterRecord,
  {
    calendar,
    validityDays,
  }: Pick<Context<RegisterRecord>, 'calendar' | 'validityDays'>,
): AcceptanceEnd | undefined {
  if (expiresAt === undefined) return undefined;
  const instant = calendar.endOf(expiresAt);
  const aged = calendar.afterDays(calendar.startOf(effectiveAt), validityDays);
  return aged !== undefined && aged < instant
    ? { instant: aged, expiresAt: formatInstant(aged) }
    : { instant, expiresAt };
}

function toRiskView<R extends RegisterRecord>(
  record: R,
  context: Context<R>,
): RiskView<R> {
  const { settings, riskClass } = context;
  const data = record.data as JsonObject;
  const category = textOf(data.category);
  const residual = toRated(data.residual, data.residualRating, settings);
  const appetite = appetiteOf({ settings, category, riskClass });
  const risk = {
    record,
    title: textOf(data.title) ?? record.id,
    category: category ?? '',
    status: data.status === 'closed' ? ('closed' as const) : ('open' as const),
    inherent: toRated(data.inherent, data.inherentRating, settings),
    residual,
    appetite,
    aboveAppetite: residual === undefined || residual.rating > appetite,
    treatment: {
      kind: textOf(data.treatment),
      state: treatmentState(data, context),
      owner: textOf(data.owner),
      dueDate: textOf(data.dueDate),
    },
    controls: Array.isArray(data.controls) ? data.controls.map(String) : [],
  };
  return { ...risk, acceptance: acceptanceOf(risk, context) };
}

/** As the evaluator orders evidence; what has no date, as drafts may, comes last. */
function newestFirst(calendar: Calendar) {
  const instantOf = ({ effectiveAt }: RegisterRecord) =>
    calendar.startOf(effectiveAt) || -Infinity;
  return (a: RegisterRecord, b: RegisterRecord): number => {
    const [first, second] = [instantOf(a), instantOf(b)];
    if (first !== second) return second - first;
    return a.id < b.id ? 1 : -1;
  };
}

type AnyRisk = RiskView<RegisterRecord>;

function order(a: AnyRisk, b: AnyRisk): number {
  if (a.status !== b.status) return a.status === 'open' ? -1 : 1;
  const ratingOf = (risk: AnyRisk) => risk.residual?.rating ?? Infinity;
  const [first, second] = [ratingOf(a), ratingOf(b)];
  return first === second
    ? a.title.localeCompare(b.title, 'en')
    : second - first;
}

function countBands(open: AnyRisk[]): Record<string, number> {
  const byBand: Record<string, number> = {};
  for (const { residual } of open) {
    const band = residual?.band.id ?? 'unrated';
    byBand[band] = (byBand[band] ?? 0) + 1;
  }
  return byBand;
}

function linkControls(open: AnyRisk[]): Record<string, string[]> {
  const byControl: Record<string, string[]> = {};
  for (const { record, controls } of open) {
    for (const control of controls) {
      byControl[control] = [...(byControl[control] ?? []), record.id];
    }
  }
  return byControl;
}

/**
 * The risk register of a system from its records. A pure function: views in the
 * portal and exports show the same.
 * @public
 */
export function toRiskRegister<R extends RegisterRecord = RecordView>(options: {
  /** Risks and acceptances among them are read, in any order. */
  records: readonly R[];
  entity: Entity;
  settings: Pick<RiskSettings, 'bands' | 'appetite'>;
  /** Days that an acceptance counts at most, as the control that asks for it says. */
  acceptanceValidityDays?: ValidityDays;
  /** Of the organisation, where its days begin and end. Default UTC. */
  timeZone?: string;
  /** Milliseconds since the epoch. */
  now: number;
}): RiskRegisterView<R> {
  const { records, entity, settings, acceptanceValidityDays, now } = options;
  const spec = entity.spec ?? {};
  const calendar = Calendar.of(options.timeZone);
  const context: Context<R> = {
    acceptances: records
      .filter(({ type }) => type === 'risk-acceptance')
      .sort(newestFirst(calendar)),
    entity,
    isIntendedUse: intendedUseMatcher(entity),
    settings,
    riskClass: declaredRiskClass(spec),
    riskOwner: declaredRiskOwner(entity),
    validityDays: acceptanceValidityDays?.[requirementClass(spec)],
    calendar,
    now,
  };
  const risks = records
    .filter(({ type, state }) => type === 'risk' && !GONE.includes(state))
    .map(record => toRiskView(record, context))
    .sort(order);
  const open = risks.filter(({ status }) => status === 'open');
  return {
    risks,
    open: open.length,
    aboveAppetite: open.filter(risk => risk.aboveAppetite).length,
    byBand: countBands(open),
    byControl: linkControls(open),
  };
}
