import {
  Applicability,
  ClauseRegister,
  ControlStateCounts,
  Gap,
  Obligations,
  OrganisationRecord,
  Period,
  Readiness,
  ReviewInputs,
  sumCounts,
  toApplicability,
  toClauseRegister,
  toGap,
  toObligations,
  toReadiness,
  toReviewInputs,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { ReadScope, ServiceOptions } from '../access';
import { DueRefresher } from '../evaluation';
import { PackRegistry } from '../packs';
import { ManagementSystemReader } from './ManagementSystemReader';
import {
  GapRequest,
  ManagementSystemService,
  PeriodRequest,
  WithScope,
} from './ManagementSystemService';

const EVERYTHING: ReadScope = { type: 'all' };

/**
 * Reads what is stored and has the pure functions decide. Knows no permissions:
 * the caller limits the scope.
 */
export class DefaultManagementSystemService implements ManagementSystemService {
  readonly #reader: ManagementSystemReader;
  readonly #due: Pick<DueRefresher, 'refresh'>;
  /** Of the organisation. */
  readonly #timeZone: string;
  readonly #now: () => number;

  constructor(options: {
    reader: ManagementSystemReader;
    due: Pick<DueRefresher, 'refresh'>;
    packs: Pick<PackRegistry, 'calendar'>;
    now: () => number;
  }) {
    this.#reader = options.reader;
    this.#due = options.due;
    this.#timeZone = options.packs.calendar.timeZone;
    this.#now = options.now;
  }

  async getClauseRegister(
    { scope = EVERYTHING }: WithScope,
    _options: ServiceOptions,
  ): Promise<ClauseRegister> {
    await this.#due.refresh();
    const [records, { controls }] = await Promise.all([
      this.#reader.records(scope),
      this.#reader.controls(scope),
    ]);
    return this.#toRegister(records, controls);
  }

  async getApplicability(
    { scope = EVERYTHING }: WithScope,
    _options: ServiceOptions,
  ): Promise<Applicability> {
    await this.#due.refresh();
    return this.#toApplicability(await this.#reader.records(scope), scope);
  }

  async listObligations(
    { scope = EVERYTHING }: WithScope,
    _options: ServiceOptions,
  ): Promise<Obligations> {
    await this.#due.refresh();
    const [records, packs] = await Promise.all([
      this.#reader.records(scope),
      this.#reader.countedPacks(scope),
    ]);
    const { approvals } = this.#reader;
    return toObligations({ packs, records, approvals, ...this.#clock() });
  }

  async getReviewInputs(
    request: PeriodRequest,
    _options: ServiceOptions,
  ): Promise<ReviewInputs> {
    const { scope = EVERYTHING } = request;
    const period = this.#untilNow(request.period);
    await this.#due.refresh();
    const [records, { controls, systems }, lapses, systemRecords] =
      await Promise.all([
        this.#reader.records(scope),
        this.#reader.controls(scope),
        this.#reader.lapses(scope, period),
        this.#reader.systemRecords(
          ['risk', 'incident', 'nonconformity'],
          scope,
        ),
      ]);
    return toReviewInputs({
      period,
      records,
      approvals: this.#reader.approvals,
      systemRecords,
      systems,
      counts: sumCounts(controls.map(({ counts }) => counts)),
      lapses,
      ...this.#clock(),
    });
  }

  async getReadiness(
    request: PeriodRequest,
    _options: ServiceOptions,
  ): Promise<Readiness> {
    const { scope = EVERYTHING } = request;
    const period = this.#untilNow(request.period);
    await this.#due.refresh();
    const [records, { controls }, lapses, evaluatedSince] = await Promise.all([
      this.#reader.records(scope, { withRevisions: true }),
      this.#reader.controls(scope),
      this.#reader.lapses(scope, period),
      this.#reader.evaluatedSince(scope),
    ]);
    return toReadiness({
      register: this.#toRegister(records, controls),
      records,
      approvals: this.#reader.approvals,
      titles: this.#reader.titles,
      period,
      lapses,
      ...(evaluatedSince !== undefined && { evaluatedSince }),
      ...this.#clock(),
    });
  }

  async getGap(request: GapRequest, _options: ServiceOptions): Promise<Gap> {
    const { scope = EVERYTHING, baseline: baselineId } = request;
    await this.#due.refresh();
    const records = await this.#reader.records(scope);
    const assessments = records.filter(
      ({ type, state }) => type === 'gap-assessment' && state === 'submitted',
    );
    const baseline = assessments.find(({ id }) => id === baselineId);
    if (baselineId !== undefined && !baseline) {
      throw new NotFoundError(`No gap assessment ${baselineId}`);
    }
    const { controls } = await this.#reader.controls(scope);
    return toGap({
      register: this.#toRegister(records, controls),
      applicability: await this.#toApplicability(records, scope),
      assessments,
      ...(baseline && { baseline }),
    });
  }

  #toRegister(
    records: OrganisationRecord[],
    controls: ControlStateCounts[],
  ): ClauseRegister {
    const { approvals } = this.#reader;
    return toClauseRegister({ records, approvals, controls, ...this.#clock() });
  }

  async #toApplicability(
    records: OrganisationRecord[],
    scope: ReadScope,
  ): Promise<Applicability> {
    const [{ controls, systems }, risks] = await Promise.all([
      this.#reader.controls(scope),
      this.#reader.risks(scope),
    ]);
    return toApplicability({
      records,
      approvals: this.#reader.approvals,
      controls,
      risks,
      systems,
      ...this.#clock(),
    });
  }

  #clock(): { timeZone: string; now: number } {
    return { timeZone: this.#timeZone, now: this.#now() };
  }

  #untilNow({ from, to }: Period): Period {
    return { from, to: Math.min(to, this.#now()) };
  }
}
