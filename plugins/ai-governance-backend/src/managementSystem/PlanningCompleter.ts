import {
  isJsonObject,
  RecordFault,
  RiskSettings,
  toDecisions,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { ReadScope } from '../access';
import { DocumentReader } from '../documents';
import { RecordCompleter, RecordToComplete } from '../records/RecordCompleter';
import { toRecordView } from '../records/toRecordView';
import { listOpenRisks } from './listOpenRisks';
import { ManagementSystemReader } from './ManagementSystemReader';
import { ManagementSystemStore } from './ManagementSystemStore';
import { numberDecisions } from './numberDecisions';
import { readLinkedDocument } from './readLinkedDocument';

const EVERYTHING: ReadScope = { type: 'all' };

/** Scale and appetite as the record keeps them, in words. */
function toKeptSettings(settings: RiskSettings): JsonObject {
  const { likelihood, impact, bands, appetite } = settings;
  const own = (limits: Record<string, number> = {}) =>
    Object.entries(limits).map(([name, limit]) => `${name}: ${limit}`);
  return {
    likelihood: likelihood.map((label, index) => `${index + 1} ${label}`),
    impact: impact.map((label, index) => `${index + 1} ${label}`),
    bands: bands.map(({ title, from }) => `${title} from ${from}`),
    appetite: [
      `${appetite.default}`,
      ...own(appetite.byCategory),
      ...own(appetite.byClass),
    ],
  };
}

/** A field that names another record of the organisation. */
function referenceFault(
  data: JsonObject,
  field: string,
  isThere: (ref: string) => boolean,
  expected: string,
): RecordFault[] {
  const value = data[field];
  return typeof value !== 'string' || isThere(value)
    ? []
    : [
        {
          path: `data.${field}`,
          message: `"${value}" is not ${expected}`,
        },
      ];
}

/**
 * Writes what plans and registers of the management system keep of their moment: the
 * scale and appetite that criteria are written under, the open risks that a treatment
 * plan is about, the numbers of decisions, and the hash of what a document showed.
 */
export class PlanningCompleter implements RecordCompleter {
  readonly #store: Pick<ManagementSystemStore, 'listOrganisationRecords'>;
  readonly #reader: Pick<
    ManagementSystemReader,
    'records' | 'covered' | 'systemRecords'
  >;
  readonly #documents: DocumentReader;
  readonly #settings: RiskSettings;

  constructor(options: {
    store: Pick<ManagementSystemStore, 'listOrganisationRecords'>;
    reader: Pick<
      ManagementSystemReader,
      'records' | 'covered' | 'systemRecords'
    >;
    documents: DocumentReader;
    settings: RiskSettings;
  }) {
    this.#store = options.store;
    this.#reader = options.reader;
    this.#documents = options.documents;
    this.#settings = options.settings;
  }

  async complete(
    request: RecordToComplete & { previous?: JsonObject },
  ): Promise<JsonObject> {
    const { type, data, previous } = request;
    if (!isJsonObject(data)) return data;
    switch (type.id) {
      case 'risk-criteria':
        return { ...data, settings: toKeptSettings(this.#settings) };
      case 'risk-treatment-plan':
        return this.#withRisks(request);
      case 'management-review': {
        const numbered = numberDecisions(data.decisions, previous?.decisions);
        return numbered === undefined ? data : { ...data, decisions: numbered };
      }
      case 'controlled-document':
        return this.#withSnapshot(request);
      default:
        return data;
    }
  }

  async recount(request: RecordToComplete): Promise<JsonObject | undefined> {
    switch (request.type.id) {
      case 'risk-criteria':
      case 'risk-treatment-plan':
        return this.complete(request);
      default:
        return undefined;
    }
  }

  async findFaults({
    type,
    data,
  }: Pick<RecordToComplete, 'type' | 'data'>): Promise<RecordFault[]> {
    switch (type.id) {
      case 'decision-follow-up': {
        const refs = await this.#decisionRefs();
        return referenceFault(
          data,
          'decision',
          ref => refs.has(ref),
          'a decision of a management review; expected the id of the review, a slash and the number of the decision',
        );
      }
      case 'internal-audit': {
        const programmes = await this.#idsOf('audit-programme');
        return referenceFault(
          data,
          'programme',
          id => programmes.has(id),
          'an audit programme; expected the id of one that was submitted',
        );
      }
      default:
        return [];
    }
  }

  /** Of the whole scope, whoever writes, as management approves it. */
  async #withRisks({ data }: RecordToComplete): Promise<JsonObject> {
    const { risks: _risks, total: _total, hidden: _hidden, ...given } = data;
    const covered = await this.#reader.covered(
      EVERYTHING,
      await this.#reader.records(EVERYTHING),
    );
    const records = await this.#reader.systemRecords(['risk'], covered);
    const { risks, total } = listOpenRisks(records);
    return { ...given, risks: risks as JsonValue, total };
  }

  async #withSnapshot({ data, now }: RecordToComplete): Promise<JsonObject> {
    const { snapshot: _snapshot, ...given } = data;
    const snapshot = await readLinkedDocument({
      url: given.url,
      reader: this.#documents,
      now,
    });
    return { ...given, ...(snapshot && { snapshot }) };
  }

  async #decisionRefs(): Promise<Set<string>> {
    const records = await this.#store.listOrganisationRecords();
    const reviews = records
      .filter(({ type }) => type === 'management-review')
      .map(record => toRecordView(record, []));
    return new Set(
      toDecisions({ records: reviews, now: 0 }).map(({ ref }) => ref),
    );
  }

  async #idsOf(type: string): Promise<Set<string>> {
    const records = await this.#store.listOrganisationRecords();
    return new Set(
      records.filter(record => record.type === type).map(({ id }) => id),
    );
  }
}
