import {
  MANAGEMENT_SYSTEM_REF,
  Period,
  RecordView,
  ReviewDecision,
  ReviewInput,
  toDecisions,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { NotFoundError } from '@backstage/errors';
import { ServiceOptions } from '../../access';
import { ManagementSystemService } from '../../managementSystem';
import { RecordService } from '../../records/RecordService';
import { SystemService } from '../../systems';
import { ReportDocument } from '../document';
import { listRecords } from '../listRecords';
import { ExportContext } from '../SystemExport';
import { createClauseRegister } from './createClauseRegister';
import { createManagementGapReport } from './createManagementGapReport';
import { createManagementReview, ReviewSource } from './createManagementReview';
import { createStatementOfApplicability } from './createStatementOfApplicability';
import { ScopeStatement } from './scopeFacts';

const REVIEW = 'management-review';

/** Which review: one that was recorded, or what is on record for a period. */
export type ReviewRequest = { recordId: string } | { period: Period };

/** Makes the documents about the organisation, through services that limit the caller. */
export class ManagementExports {
  readonly #service: SystemService;
  readonly #records: RecordService;
  readonly #managementSystem: ManagementSystemService;

  constructor(options: {
    service: SystemService;
    records: RecordService;
    managementSystem: ManagementSystemService;
  }) {
    this.#service = options.service;
    this.#records = options.records;
    this.#managementSystem = options.managementSystem;
  }

  async createStatementOfApplicability(
    request: { packId?: string },
    context: ExportContext,
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    const packs = await this.#service.listPacks(options);
    const pack = request.packId
      ? packs.find(({ id }) => id === request.packId)
      : packs.find(({ isDefault }) => isDefault);
    if (!pack) throw new NotFoundError(`No pack ${request.packId}`);
    const applicability = await this.#managementSystem.getApplicability(
      { packId: pack.id },
      options,
    );
    const scopeStatement = await this.#scopeStatement(context, options);
    return createStatementOfApplicability(
      { ...applicability, pack, scopeStatement },
      context,
    );
  }

  async createClauseRegister(
    context: ExportContext,
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    const [register, types, pack, scopeStatement] = await Promise.all([
      this.#managementSystem.getClauseRegister({}, options),
      this.#records.listRecordTypes(options),
      this.#mainPack(options),
      this.#scopeStatement(context, options),
    ]);
    return createClauseRegister(
      { register, types, packs: [pack], scopeStatement },
      context,
    );
  }

  /** @throws NotFoundError for a record that is not a management review */
  async createReview(
    request: ReviewRequest,
    context: ExportContext,
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    const packs = [await this.#mainPack(options)];
    const review =
      'recordId' in request
        ? await this.#recorded(request.recordId, context, options)
        : await this.#managementSystem.getReviewInputs(request, options);
    const scopeStatement = await this.#scopeStatement(context, options);
    return createManagementReview(
      { ...review, packs, scopeStatement },
      context,
    );
  }

  async createGapReport(
    request: { baseline?: string },
    context: ExportContext,
    options: ServiceOptions,
  ): Promise<ReportDocument> {
    const gap = await this.#managementSystem.getGap(request, options);
    const packs = [await this.#mainPack(options)];
    return createManagementGapReport({ gap, packs }, context);
  }

  /** The pack whose clauses and controls of Annex A the management system shows. */
  async #mainPack(options: ServiceOptions) {
    const packs = await this.#service.listPacks(options);
    return packs.find(({ isDefault }) => isDefault)!;
  }

  /** What the management system covers, where that is approved and has not expired. */
  async #scopeStatement(
    { calendar, now }: ExportContext,
    options: ServiceOptions,
  ): Promise<ScopeStatement | undefined> {
    const approved = await listRecords(
      this.#records,
      {
        entityRef: MANAGEMENT_SYSTEM_REF,
        types: ['scope-statement'],
        states: ['approved'],
      },
      options,
    );
    const found = approved.find(
      ({ effectiveAt, expiresAt }) =>
        calendar.startOf(effectiveAt) <= now &&
        (expiresAt === undefined || now < calendar.endOf(expiresAt)),
    );
    if (!found) return undefined;
    const { may: _, ...statement } = found;
    return statement;
  }

  async #recorded(
    recordId: string,
    context: ExportContext,
    options: ServiceOptions,
  ): Promise<Omit<ReviewSource, 'packs' | 'scopeStatement'>> {
    const { may: _, ...record } = await this.#records.getRecord(
      { recordId },
      options,
    );
    if (record.type !== REVIEW || record.entityRef !== MANAGEMENT_SYSTEM_REF) {
      throw new NotFoundError(`No management review ${recordId}`);
    }
    const { from, to, inputs } = record.data as Record<string, unknown>;
    return {
      from: String(from ?? record.createdAt),
      to: String(to ?? record.createdAt),
      items: (inputs ?? []) as ReviewInput[],
      record,
      decisions: await this.#decisionsOf(record, context, options),
    };
  }

  async #decisionsOf(
    review: Omit<RecordView, 'may'>,
    { calendar, now }: ExportContext,
    options: ServiceOptions,
  ): Promise<ReviewDecision[]> {
    const followUps = await listRecords(
      this.#records,
      {
        entityRef: MANAGEMENT_SYSTEM_REF,
        types: ['decision-follow-up'],
        states: ['submitted'],
      },
      options,
    );
    return toDecisions({
      records: [review, ...followUps],
      timeZone: calendar.timeZone,
      now,
    });
  }
}
