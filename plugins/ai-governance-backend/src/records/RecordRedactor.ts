import {
  MANAGEMENT_SYSTEM_REF,
  RecordRevision,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { isOfOrganisation, ReadScope } from '../access';
import { pagesOf } from '../util';
import {
  isAboutHidden,
  MayLearnOf,
  mayLearnOf,
  withoutHidden,
  withoutNames,
} from './namedSystems';
import { RecordStore } from './RecordStore';
import { RecordPosition } from './types';

/** Records that are read at once. */
const PAGE = 500;

/** What a caller sees of the records of the organisation. */
export interface Redaction {
  /** Records that are hidden from the caller. */
  hiddenIds: string[];
  record<T extends Pick<RecordView, 'type' | 'data'>>(view: T): T;
  /** What is said of a fault. */
  message(text: string): string;
  revisions(type: string, revisions: RecordRevision[]): RecordRevision[];
}

const CLEAR: Redaction = {
  hiddenIds: [],
  record: view => view,
  message: text => text,
  revisions: (_, revisions) => revisions,
};

/**
 * Limits what records of the organisation say of AI systems to those that the caller
 * may read in the catalog, now, no matter who wrote it and when.
 */
export class RecordRedactor {
  readonly #store: Pick<RecordStore, 'listRecords'>;
  readonly #scopeOf: (credentials: BackstageCredentials) => Promise<ReadScope>;

  constructor(options: {
    store: Pick<RecordStore, 'listRecords'>;
    scopeOf: (credentials: BackstageCredentials) => Promise<ReadScope>;
  }) {
    this.#store = options.store;
    this.#scopeOf = options.scopeOf;
  }

  /** Records of systems are seen as they are: who may read one reads all of it. */
  async of(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Redaction> {
    const may = isOfOrganisation({ entityRef })
      ? mayLearnOf(await this.#scopeOf(credentials))
      : undefined;
    return may ? toRedaction(may, await this.#findHidden(may)) : CLEAR;
  }

  async #findHidden(may: MayLearnOf): Promise<string[]> {
    const hidden: string[] = [];
    const pages = pagesOf((after: RecordPosition | undefined) =>
      this.#store.listRecords({
        entityRef: MANAGEMENT_SYSTEM_REF,
        types: ['audit-finding'],
        after,
        limit: PAGE,
      }),
    );
    for await (const { records } of pages) {
      for (const record of records) {
        if (isAboutHidden(record, may)) hidden.push(record.id);
      }
    }
    return hidden;
  }
}

function toRedaction(may: MayLearnOf, hiddenIds: string[]): Redaction {
  return {
    hiddenIds,
    record: view => ({ ...view, data: withoutHidden(view, may) }),
    message: text => withoutNames(text, may),
    revisions: (type, revisions) =>
      revisions
        .filter(({ data }) => !isAboutHidden({ type, data }, may))
        .map(revision => ({
          ...revision,
          data: withoutHidden({ type, data: revision.data }, may),
        })),
  };
}
