import {
  ImportedRecord,
  listAttachmentIds,
  MANAGEMENT_SYSTEM_REF,
  RecordFault,
  RecordImport,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import { Caller, isOfOrganisation, levelOf } from '../access';
import { SystemCatalog } from '../catalog';
import { fullRefOf, isStorable } from '../util';
import { InvalidRecord } from './InvalidRecord';
import { RecordCatalogue, RecordContent } from './RecordCatalogue';
import { RecordStore } from './RecordStore';
import { toDayOrInstant } from './toDayOrInstant';
import { StoredRecord } from './types';

/**
 * Takes over records that were written and decided elsewhere. Each must fit its type,
 * and no one may have decided on a record that they wrote. The person who imports them
 * vouches for the rest: names, dates, what a record was bound to and what it saw of
 * the systems. Revision and trail say so.
 */
export class RecordImporter {
  readonly #store: RecordStore;
  readonly #catalog: SystemCatalog;
  readonly #catalogue: RecordCatalogue;
  readonly #now: () => number;

  constructor(options: {
    store: RecordStore;
    catalog: SystemCatalog;
    catalogue: RecordCatalogue;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#catalog = options.catalog;
    this.#catalogue = options.catalogue;
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
      for (const { path, message } of this.#findFaults(record, places, now)) {
        faults.push({ path: `records[${index}].${path}`, message });
      }
    }
    if (faults.length > 0) {
      throw new InvalidRecord(faults);
    }
    const stored = records.map(record =>
      toStored(record, { source, by: by.caller.ref, now }),
    );
    const { taken, ...counts } = await this.#store.importRecords(stored);
    if (taken.length > 0) {
      throw new ConflictError(
        `Other records have these ids already: ${taken.join(', ')}`,
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
  ): Promise<Set<string>> {
    const refs = new Set(
      records.flatMap(({ entityRef }) => fullRefOf(entityRef) ?? []),
    );
    const isNamed = refs.delete(MANAGEMENT_SYSTEM_REF);
    const known = (await this.#catalog.getSystems([...refs])).map(entity =>
      stringifyEntityRef(entity),
    );
    if (isNamed) known.push(MANAGEMENT_SYSTEM_REF);
    const readable = await Promise.all(known.map(mayRead));
    return new Set(known.filter((_, index) => readable[index]));
  }

  #findFaults(
    record: ImportedRecord,
    places: Set<string>,
    now: number,
  ): RecordFault[] {
    const { entityRef } = record;
    const ref = fullRefOf(entityRef) ?? '';
    const faults = findPeopleFaults(record);
    if (!places.has(ref)) {
      faults.push({
        path: 'entityRef',
        message: `"${entityRef}" is not an AI system of the catalog`,
      });
    }
    const type = this.#catalogue.find(record.type);
    const level = levelOf(ref);
    if (!type || type.level !== level) {
      const whose = level === 'system' ? 'an AI system' : 'the organisation';
      const known = this.#catalogue.typesFor(ref).join(', ');
      const message = `"${record.type}" is not a type of record of ${whose}; known are ${known}`;
      return [...faults, { path: 'type', message }];
    }
    faults.push(...findStateFaults(record, type.approval === 'required'));
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

function findRepeated(records: ImportedRecord[]): RecordFault[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated
      ? [
          {
            path: `records[${index}].id`,
            message: `"${id}" occurs twice`,
          },
        ]
      : [];
  });
}

function findPeopleFaults({ author, approver }: ImportedRecord): RecordFault[] {
  const faults = Object.entries({ author, approver }).flatMap(([path, ref]) =>
    ref === undefined || userRefOf(ref)
      ? []
      : [{ path, message: `"${ref}" is not an entity reference` }],
  );
  return approver !== undefined && userRefOf(approver) === userRefOf(author)
    ? [
        ...faults,
        {
          path: 'approver',
          message: 'must not be someone who wrote the record',
        },
      ]
    : faults;
}

function findStateFaults(
  { state, approver, type }: ImportedRecord,
  needsApproval: boolean,
): RecordFault[] {
  const isDecided = state === 'approved' || state === 'rejected';
  if (isDecided && !needsApproval) {
    const message = `"${state}" is not allowed; a ${type} counts without a decision: submitted`;
    return [{ path: 'state', message }];
  }
  return isDecided && approver === undefined
    ? [{ path: 'approver', message: 'is missing; it says who decided' }]
    : [];
}

function toStored(
  record: ImportedRecord,
  { source, by, now }: { source: string; by: string; now: number },
): StoredRecord {
  const { id, type, state, author, approver, decidedAt, binding } = record;
  return {
    ...toContent(record),
    id,
    entityRef: fullRefOf(record.entityRef)!,
    type,
    state,
    revision: 1,
    author: userRefOf(author)!,
    approver: approver === undefined ? undefined : userRefOf(approver),
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

/** A person; without a kind it is a user. */
function userRefOf(text: string): string | undefined {
  return fullRefOf(text, { defaultKind: 'user' });
}
