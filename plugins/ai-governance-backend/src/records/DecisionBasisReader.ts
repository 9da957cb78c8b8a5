import {
  BasisRecord,
  canonicalJson,
  collectNamed,
  DecisionBasis,
  declaredRiskClass,
  RecordView,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { AttachmentRegister } from '../attachments';
import { SystemCatalog } from '../catalog';
import { pagesOf } from '../util';
import { bindRecord } from './bindRecord';
import { RecordCatalogue } from './RecordCatalogue';
import { RecordCompleter } from './RecordCompleter';
import { NamesRequest, RecordNames } from './RecordService';
import { RecordStore } from './RecordStore';
import { toRecordView } from './toRecordView';
import { RecordPosition, StoredRecord } from './types';

/** Records that are read at once. */
const PAGE = 200;

/** What a record names among the records, what was approved before it, and its numbers of now. */
interface Surroundings {
  records: StoredRecord[];
  previous?: StoredRecord;
  recounted?: JsonObject;
}

/**
 * Reads all that a decision on a record rests on, so that the person who decides sees the risk
 * and its rating and not their identifiers, and finds out whether that is still what was
 * shown. Decides nothing about who may read: see `AuthorizedRecordService`.
 */
export class DecisionBasisReader {
  readonly #store: Pick<
    RecordStore,
    'getRecord' | 'listRecords' | 'listRevisions'
  >;
  readonly #attachments: Pick<AttachmentRegister, 'listOfSystem'>;
  readonly #catalogue: RecordCatalogue;
  readonly #catalog: Pick<SystemCatalog, 'listNames'>;
  readonly #completer: Pick<RecordCompleter, 'recount'> | undefined;
  readonly #now: () => number;

  constructor(options: {
    store: Pick<RecordStore, 'getRecord' | 'listRecords' | 'listRevisions'>;
    attachments: Pick<AttachmentRegister, 'listOfSystem'>;
    catalogue: RecordCatalogue;
    catalog: Pick<SystemCatalog, 'listNames'>;
    /** Counts what records of the organisation say of the systems. */
    completer?: Pick<RecordCompleter, 'recount'>;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#attachments = options.attachments;
    this.#catalogue = options.catalogue;
    this.#catalog = options.catalog;
    this.#completer = options.completer;
    this.#now = options.now;
  }

  /** Names are those of what the caller may read in the catalog. */
  async read(
    record: StoredRecord,
    options: {
      view: RecordView;
      /** Undefined where the record is of the organisation. */
      entity: Entity | undefined;
      credentials: BackstageCredentials;
    },
  ): Promise<DecisionBasis> {
    const { view, entity, credentials } = options;
    const around = await this.#surroundings(record, credentials);
    const { records, recounted } = around;
    const previous =
      around.previous && (await this.#asDecided(around.previous));
    const shown = [
      record,
      ...(recounted ? [{ ...record, data: recounted }] : []),
      ...records,
      ...(previous ? [previous.record, ...previous.records] : []),
    ];
    const named = this.#namedBy(shown);
    const files = await this.#attachments.listOfSystem({
      entityRef: record.entityRef,
      ids: named.attachmentIds,
    });
    return {
      digest: this.#digestOf(record, entity, around),
      record: view,
      records: records.map(toBasisRecord),
      ...(previous && {
        previous: {
          record: toBasisRecord(previous.record),
          records: previous.records.map(toBasisRecord),
        },
      }),
      ...(recounted && { recounted }),
      ...(entity && { system: toBasisSystem(entity) }),
      settings: { ...this.#catalogue.settings, library: [] },
      ...(await this.readNames(shown, credentials)),
      files: files.map(({ id, name }) => ({ id, name })),
    };
  }

  /** Names of what records name, as far as the caller may read it. */
  async readNames(
    records: NamesRequest['records'],
    credentials: BackstageCredentials,
  ): Promise<RecordNames> {
    const { entityRefs } = this.#namedBy(records);
    const refs = new Set([
      ...entityRefs,
      ...records.flatMap(({ entityRef, author, approver }) =>
        [entityRef, author, approver].flatMap(ref => ref ?? []),
      ),
    ]);
    return {
      names: await this.#catalog.listNames([...refs], credentials),
      controls: this.#catalogue.listControlTitles(JSON.stringify(records)),
    };
  }

  /** Whether a decision would rest on something else than what has this digest. */
  async isChanged(
    digest: string,
    record: StoredRecord,
    options: {
      entity: Entity | undefined;
      credentials: BackstageCredentials;
    },
  ): Promise<boolean> {
    const { entity, credentials } = options;
    const around = await this.#surroundings(record, credentials);
    return this.#digestOf(record, entity, around) !== digest;
  }

  #digestOf(
    record: StoredRecord,
    entity: Entity | undefined,
    { records, previous, recounted }: Surroundings,
  ): string {
    const { likelihood, impact, bands, appetite } = this.#catalogue.settings;
    const risk = records.find(({ id }) => id === record.subject);
    const standOf = ({ id, revision }: StoredRecord) => ({ id, revision });
    return sha256Hex(
      canonicalJson({
        record: standOf(record),
        records: records.map(standOf),
        ...(previous && { previous: standOf(previous) }),
        ...(recounted && { recounted }),
        binding: bindRecord({ record, entity, risk }),
        riskClass: entity ? declaredRiskClass(entity.spec ?? {}) : 'none',
        scales: { likelihood, impact, bands, appetite },
      } as JsonObject),
    );
  }

  async #surroundings(
    record: StoredRecord,
    credentials: BackstageCredentials,
  ): Promise<Surroundings> {
    return {
      records: await this.#listNamed(record),
      previous: await this.#findPrevious(record),
      recounted: await this.#recount(record, credentials),
    };
  }

  /** Of what waits for a decision, where its numbers are other ones by now. */
  async #recount(
    { state, type: typeId, data }: StoredRecord,
    credentials: BackstageCredentials,
  ): Promise<JsonObject | undefined> {
    const type = this.#catalogue.find(typeId);
    if (
      state !== 'submitted' ||
      type?.approval !== 'required' ||
      type.level !== 'organisation'
    ) {
      return undefined;
    }
    const now = this.#now();
    const counted = await this.#completer?.recount({
      type,
      data,
      credentials,
      now,
    });
    // As it would be stored: what is undefined is not there.
    const recounted = counted && JSON.parse(JSON.stringify(counted));
    return recounted && canonicalJson(recounted) !== canonicalJson(data)
      ? recounted
      : undefined;
  }

  /** What was approved, with what it named as that was then. */
  async #asDecided(record: StoredRecord) {
    const named = await this.#listNamed(record);
    return { record, records: await this.#asOf(named, record.decidedAt!) };
  }

  #namedBy(records: NamesRequest['records']) {
    return collectNamed(
      records.map(record => ({
        record,
        type: this.#catalogue.find(record.type),
      })),
    );
  }

  /** Records that a record names, in the order of their ids. */
  async #listNamed(record: StoredRecord): Promise<StoredRecord[]> {
    const { recordIds, shortNames } = this.#namedBy([record]);
    const found = new Map<string, StoredRecord>();
    for (const id of recordIds) {
      const named = await this.#store.getRecord(id);
      if (named && id !== record.id) found.set(id, named);
    }
    for (const { type, subject } of shortNames) {
      const { records } = await this.#store.listRecords({
        entityRef: record.entityRef,
        types: [type],
        states: ['approved', 'submitted'],
        subject,
        limit: 1,
      });
      records.forEach(named => found.set(named.id, named));
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** What was approved last before it, of the same type and subject. */
  async #findPrevious(record: StoredRecord): Promise<StoredRecord | undefined> {
    const type = this.#catalogue.find(record.type);
    if (type?.approval !== 'required' || type.keeps === 'all') return undefined;
    let latest: StoredRecord | undefined;
    const before = record.decidedAt ?? Infinity;
    const pages = pagesOf((after: RecordPosition | undefined) =>
      this.#store.listRecords({
        entityRef: record.entityRef,
        types: [record.type],
        states: ['approved', 'superseded'],
        ...(record.subject !== undefined && { subject: record.subject }),
        after,
        limit: PAGE,
      }),
    );
    for await (const { records } of pages) {
      for (const other of records) {
        const { id, decidedAt = Infinity, subject } = other;
        if (
          id !== record.id &&
          subject === record.subject &&
          decidedAt < before &&
          decidedAt > (latest?.decidedAt ?? -Infinity)
        ) {
          latest = other;
        }
      }
    }
    return latest;
  }

  /** Records with the content that they had at an instant. */
  async #asOf(
    records: StoredRecord[],
    instant: number,
  ): Promise<StoredRecord[]> {
    const then: StoredRecord[] = [];
    for (const record of records) {
      const revisions = await this.#store.listRevisions(record.id);
      const standing = revisions.find(({ at }) => at <= instant);
      if (standing) {
        const { revision, data, state } = standing;
        then.push({ ...record, revision, data, state });
      }
    }
    return then;
  }
}

function toBasisRecord(record: StoredRecord): BasisRecord {
  const {
    id,
    entityRef,
    type,
    state,
    revision,
    subject,
    approver,
    decidedAt,
    effectiveAt,
    expiresAt,
    binding,
    data,
  } = toRecordView(record, []);
  return JSON.parse(
    JSON.stringify({
      id,
      entityRef,
      type,
      state,
      revision,
      subject,
      approver,
      decidedAt,
      effectiveAt,
      expiresAt,
      binding,
      data,
    }),
  );
}

function toBasisSystem(entity: Entity): NonNullable<DecisionBasis['system']> {
  const { version, intendedUse } = (entity.spec ?? {}) as JsonObject;
  const { purpose } = (intendedUse ?? {}) as JsonObject;
  return {
    entityRef: stringifyEntityRef(entity),
    riskClass: declaredRiskClass(entity.spec ?? {}),
    ...(typeof version === 'string' && { version }),
    ...(typeof purpose === 'string' && { intendedUse: purpose }),
  };
}
