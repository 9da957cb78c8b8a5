import {
  EntityRef,
  ImportedRecord,
  isSameRef,
  listAttachmentIds,
  MANAGEMENT_SYSTEM_REF,
  MOST_FAULTS,
  readEntityRef,
  RecordFault,
  RecordImport,
  Signature,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import { Caller, isOfOrganisation, levelOf, SignatureReader } from '../access';
import { Organisation, SystemCatalog } from '../catalog';
import { isStorable } from '../util';
import { bindImported } from './bindImported';
import {
  findDecisionFaults,
  findPeopleFaults,
  findRepeated,
  findSignatureFaults,
  readImportedPerson,
} from './importFaults';
import { InvalidRecord } from './InvalidRecord';
import { RecordCatalogue, RecordContent } from './RecordCatalogue';
import { RecordStore } from './RecordStore';
import { sign } from './signatures';
import { toDayOrInstant } from './toDayOrInstant';
import { RecordBinding, StoredRecord } from './types';

const ORGANISATION = readEntityRef(MANAGEMENT_SYSTEM_REF)!;

/** Systems of the catalog by reference; of the organisation there is no entity. */
type Places = Map<EntityRef, Entity | undefined>;

/**
 * Takes over records that were written and decided elsewhere. Each must fit its type,
 * and no one may have decided on a record that they wrote. The person who imports them
 * vouches for the rest: names, dates, which version a record was about and what it saw of
 * the systems. Revision and trail say so, and whatever rests on one is marked.
 */
export class RecordImporter {
  readonly #store: RecordStore;
  readonly #catalog: SystemCatalog;
  readonly #catalogue: RecordCatalogue;
  readonly #signatures: SignatureReader;
  readonly #now: () => number;

  constructor(options: {
    store: RecordStore;
    catalog: SystemCatalog;
    catalogue: RecordCatalogue;
    signatures: SignatureReader;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#catalogue = options.catalogue;
    this.#signatures = options.signatures;
    this.#now = options.now;
  }

  /**
   * @returns what became of them, and the systems that they belong to, without the
   * organisation
   * @throws InvalidRecord with every fault of every record
   * @throws ConflictError naming the ids that other records have
   */
  async import(
    { source, records }: RecordImport,
    by: {
      caller: Caller;
      /** Whether they may read a system, or the organisation. Default: every one. */
      mayRead?: (entityRef: string) => Promise<boolean>;
    },
  ): Promise<{ imported: number; unchanged: number; entityRefs: string[] }> {
    const places = await this.#findPlaces(records, by.mayRead);
    const now = this.#now();
    const faults = isStorable(source)
      ? []
      : [{ path: 'source', message: 'expected text in Unicode without NUL' }];
    faults.push(...findRepeated(records));
    for (const [index, record] of records.entries()) {
      for (const fault of this.#findFaults(record, { places, by, now })) {
        faults.push({ ...fault, path: `records[${index}].${fault.path}` });
      }
    }
    if (faults.length > 0) {
      throw new InvalidRecord(faults);
    }
    const bindings = await this.#bind(records, places);
    const signature = await this.#signatures.of(by.caller);
    const stored = records.map((record, index) =>
      toStored(record, {
        source,
        by: by.caller.ref,
        signature,
        now,
        binding: bindings[index],
      }),
    );
    const { taken, ...counts } = await this.#store.importRecords(stored);
    if (taken.length > 0) {
      throw new ConflictError(
        `Other records have these ids already: ${nameIds(taken)}`,
      );
    }
    const entityRefs = stored
      .filter(record => !isOfOrganisation(record))
      .map(({ entityRef }) => entityRef);
    return { ...counts, entityRefs: [...new Set(entityRefs)] };
  }

  /** Systems of the catalog, and the organisation, that the caller may know of. */
  async #findPlaces(
    records: ImportedRecord[],
    mayRead: (entityRef: string) => Promise<boolean> = async () => true,
  ): Promise<Places> {
    const refs = new Set(
      records.flatMap(({ entityRef }) => readEntityRef(entityRef) ?? []),
    );
    const isNamed = refs.delete(ORGANISATION);
    const known: Places = new Map(
      (await this.#catalog.getSystems([...refs])).map(entity => [
        readEntityRef(stringifyEntityRef(entity))!,
        entity,
      ]),
    );
    if (isNamed) known.set(ORGANISATION, undefined);
    const readable = await Promise.all([...known.keys()].map(mayRead));
    return new Map([...known].filter((_, index) => readable[index]));
  }

  /** What each is bound to, as the catalog and the register stand now. */
  async #bind(
    records: ImportedRecord[],
    places: Places,
  ): Promise<Array<RecordBinding | undefined>> {
    const organisation = await Organisation.read(this.#catalog.listGroups());
    return Promise.all(
      records.map(async record =>
        bindImported({
          record,
          author: readImportedPerson(record.author)!,
          approver: record.approver
            ? readImportedPerson(record.approver)
            : undefined,
          entity: places.get(readEntityRef(record.entityRef)!),
          risk: await this.#findRisk(record, records),
          organisation,
          chiefAiOfficer: this.#catalogue.chiefAiOfficer,
        }),
      ),
    );
  }

  /**
   * The risk that an acceptance is about, in the same import or in the register. One of
   * another system is none that it could be about.
   */
  async #findRisk(
    { type, subject, entityRef }: ImportedRecord,
    records: ImportedRecord[],
  ): Promise<Pick<StoredRecord, 'data'> | undefined> {
    if (
      type !== 'risk-acceptance' ||
      subject === undefined ||
      !isStorable(subject)
    ) {
      return undefined;
    }
    const isOfSystem = (risk: Pick<StoredRecord, 'entityRef'>) =>
      isSameRef(readEntityRef(risk.entityRef), readEntityRef(entityRef));
    const brought = records.find(({ id }) => id === subject);
    if (brought) return isOfSystem(brought) ? toContent(brought) : undefined;
    const risk = await this.#store.getRecord(subject);
    return risk && isOfSystem(risk) ? risk : undefined;
  }

  #findFaults(
    record: ImportedRecord,
    {
      places,
      by,
      now,
    }: { places: Places; by: { caller: Caller }; now: number },
  ): RecordFault[] {
    const { entityRef } = record;
    const ref = readEntityRef(entityRef);
    const faults = [
      ...findPeopleFaults(record, by.caller.ref),
      ...findSignatureFaults(record),
    ];
    if (!ref || !places.has(ref)) {
      faults.push({
        path: 'entityRef',
        message: `"${entityRef}" is not an AI system of the catalog`,
      });
    }
    const type = this.#catalogue.find(record.type);
    const level = levelOf(ref ?? '');
    if (!type || type.level !== level) {
      const whose = level === 'system' ? 'an AI system' : 'the organisation';
      const known = this.#catalogue.typesFor(ref ?? '').join(', ');
      const message = `"${record.type}" is not a type of record of ${whose}; known are ${known}`;
      return [...faults, { path: 'type', message }];
    }
    const needsApproval = type.approval === 'required';
    faults.push(...findDecisionFaults(record, { needsApproval, now }));
    const content = toContent(record);
    return [
      ...faults,
      ...this.#catalogue.findFaults(type, content, {
        now,
        draft: record.state === 'draft',
        isImported: true,
      }),
      ...listAttachmentIds({ schema: type.schema, data: content.data }).map(
        ({ path }) => ({
          path,
          message: 'is not allowed; files are uploaded to the record later',
        }),
      ),
    ];
  }
}

/** The first ids, and how many there are besides. */
function nameIds(ids: readonly string[]): string {
  const more = ids.length - MOST_FAULTS;
  const named = ids.slice(0, MOST_FAULTS).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

function toStored(
  record: ImportedRecord,
  options: {
    source: string;
    by: EntityRef;
    signature: Signature | undefined;
    now: number;
    binding: RecordBinding | undefined;
  },
): StoredRecord {
  const { source, by, signature, now, binding } = options;
  const { id, type, state, author, approver, decidedAt } = record;
  return {
    ...toContent(record),
    id,
    entityRef: readEntityRef(record.entityRef)!,
    type,
    state,
    revision: 1,
    author: readImportedPerson(author)!,
    approver: approver === undefined ? undefined : readImportedPerson(approver),
    // As the source kept them: who they are today says nothing of then.
    ...sign(record, { updatedBy: signature }),
    decidedAt: decidedAt === undefined ? undefined : Date.parse(decidedAt),
    comment: `Imported from ${source}`,
    binding,
    createdAt: now,
    updatedAt: now,
    updatedBy: by,
  };
}

function toContent(record: ImportedRecord): RecordContent {
  const { subject, data, effectiveAt, expiresAt } = record;
  return {
    subject,
    data: data as RecordContent['data'],
    effectiveAt: toDayOrInstant(effectiveAt),
    expiresAt: toDayOrInstant(expiresAt),
  };
}
