import {
  Applicability,
  ClauseRegister,
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
import { JsonObject } from '@backstage/types';
import { ReadScope, ServiceOptions } from '../access';
import { DueRefresher } from '../evaluation';
import { PackRegistry } from '../packs';
import {
  CountedControls,
  CoveredSystems,
  ManagementSystemReader,
} from './ManagementSystemReader';
import {
  ApplicabilityRequest,
  GapRequest,
  ManagementSystemService,
  PeriodRequest,
  WithScope,
} from './ManagementSystemService';

const EVERYTHING: ReadScope = { type: 'all' };

/**
 * Reads what is stored and has the pure functions decide. Knows no permissions: the
 * caller limits what may be read. What the management system covers is limited here.
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
    const records = await this.#reader.records(scope);
    const covered = await this.#reader.covered(scope, records);
    return this.#toRegister(records, await this.#reader.controls(covered));
  }

  async getApplicability(
    { scope = EVERYTHING, packId, statement }: ApplicabilityRequest,
    _options: ServiceOptions,
  ): Promise<Applicability> {
    await this.#due.refresh();
    const records = await this.#reader.records(scope);
    const covered = await this.#reader.covered(scope, records);
    const counted = await this.#reader.controls(covered, packId);
    return this.#toApplicability(records, covered, counted, statement);
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
    const records = await this.#reader.records(scope);
    const covered = await this.#reader.covered(scope, records);
    const [counted, lapses, systemRecords, evaluatedSince] = await Promise.all([
      this.#reader.controls(covered),
      this.#reader.lapses(covered, period),
      this.#reader.systemRecords(
        ['risk', 'incident', 'nonconformity'],
        covered,
      ),
      this.#reader.evaluatedSince(covered),
    ]);
    return toReviewInputs({
      ...(evaluatedSince !== undefined && { evaluatedSince }),
      period,
      records,
      approvals: this.#reader.approvals,
      systemRecords,
      scope: counted.scope,
      counts: sumCounts(counted.controls.map(({ counts }) => counts)),
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
    const records = await this.#reader.records(scope);
    const covered = await this.#reader.covered(scope, records);
    const [counted, lapses, systemRecords, evaluatedSince] = await Promise.all([
      this.#reader.controls(covered),
      this.#reader.lapses(covered, period),
      // Who leaves the catalog takes no nonconformity out of the period.
      this.#reader.systemRecords(['nonconformity'], covered, {
        removedSince: period.from,
      }),
      this.#reader.evaluatedSince(covered),
    ]);
    return toReadiness({
      register: this.#toRegister(records, counted),
      records,
      systemRecords,
      approvals: this.#reader.approvals,
      titles: this.#reader.titles,
      period,
      lapses,
      ...(evaluatedSince !== undefined && { evaluatedSince }),
      scope: counted.scope,
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
    const covered = await this.#reader.covered(scope, records);
    const counted = await this.#reader.controls(covered);
    return toGap({
      register: this.#toRegister(records, counted),
      applicability: await this.#toApplicability(records, covered, counted),
      assessments,
      ...(baseline && { baseline }),
    });
  }

  #toRegister(
    records: OrganisationRecord[],
    counted: CountedControls,
  ): ClauseRegister {
    const { approvals } = this.#reader;
    return toClauseRegister({
      records,
      approvals,
      ...counted,
      ...this.#clock(),
    });
  }

  async #toApplicability(
    records: OrganisationRecord[],
    covered: CoveredSystems,
    counted: CountedControls,
    statement?: JsonObject,
  ): Promise<Applicability> {
    return toApplicability({
      records,
      statement,
      approvals: this.#reader.approvals,
      ...counted,
      risks: await this.#reader.risks(covered),
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
