import {
  Calendar,
  canonicalJson,
  ControlPack,
  declaredRiskClass,
  HistoryChange,
  RecordView,
  sha256Hex,
  SystemInputs,
  toRiskRegister,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ServiceOptions } from '../access';
import { RecordService } from '../records/RecordService';
import { ChangePosition, SystemService } from '../systems';
import { pagesOf } from '../util';
import { listRecords } from './listRecords';
import { SystemExport } from './SystemExport';
import { toWords } from './toWords';

/** Changes that are read at once. */
const PAGE = 500;

/** SHA-256 of a control pack as an export holds it. */
export function packHash(pack: ControlPack): string {
  return sha256Hex(canonicalJson(pack));
}

/**
 * Reads all about one system through the services that limit what the caller
 * learns, so that no export says more than the views do.
 */
export class SystemExportReader {
  readonly #service: SystemService;
  readonly #records: RecordService;

  constructor(options: { service: SystemService; records: RecordService }) {
    this.#service = options.service;
    this.#records = options.records;
  }

  async read(
    request: { entityRef: string; packId?: string },
    options: ServiceOptions,
  ): Promise<SystemExport> {
    const { entityRef } = request;
    const { input, scorecard } = await this.#service.getEvaluation(
      request,
      options,
    );
    const [views, history, recordTypes, riskSettings] = await Promise.all([
      this.listRecords(entityRef, options),
      this.listHistory(request, options),
      this.#records.listRecordTypes(options),
      this.#records.getRiskSettings(options),
    ]);
    const { pack, ...evaluation } = input;
    // What the caller may do is about the caller, not about the system.
    const records = views.map(({ may: _, ...record }) => record);
    const inputs: SystemInputs = {
      format: 'ai-governance-inputs/1',
      evaluation,
      pack: { id: pack.id, version: pack.version, sha256: packHash(pack) },
      records,
      history,
    };
    // What the descriptor names stands in the documents, too.
    const declared = {
      type: '',
      author: entityRef,
      data: input.entity.spec ?? {},
    };
    const names = await this.#records.readNames(
      { records: [...records, declared] },
      options,
    );
    const calendar = Calendar.of(input.policy.timeZone);
    const [acceptanceControl] =
      recordTypes.find(({ id }) => id === 'risk-acceptance')?.controls ?? [];
    return {
      entityRef,
      calendar,
      pack,
      scorecard,
      inputs,
      inputsHash: sha256Hex(canonicalJson(inputs)),
      records,
      register: toRiskRegister({
        records: views,
        entity: input.entity,
        settings: riskSettings,
        acceptanceValidityDays: pack.controls.find(
          ({ id }) => id === acceptanceControl,
        )?.validityDays,
        timeZone: input.policy.timeZone,
        now: input.now,
      }),
      riskSettings,
      recordTypes,
      words: toWords({
        calendar,
        types: recordTypes,
        settings: riskSettings,
        riskClass: declaredRiskClass(input.entity.spec ?? {}),
        records,
        names,
      }),
    };
  }

  /** Last changed first. */
  async listRecords(
    entityRef: string,
    options: ServiceOptions,
  ): Promise<RecordView[]> {
    return listRecords(this.#records, { entityRef }, options);
  }

  /** Newest first. */
  async listHistory(
    request: { entityRef: string; packId?: string },
    options: ServiceOptions,
  ): Promise<HistoryChange[]> {
    const changes: HistoryChange[] = [];
    const pages = pagesOf((after: ChangePosition | undefined) =>
      this.#service.getHistory({ ...request, after, limit: PAGE }, options),
    );
    for await (const { items } of pages) changes.push(...items);
    return changes;
  }
}
