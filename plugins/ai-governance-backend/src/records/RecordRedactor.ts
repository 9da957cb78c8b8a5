import {
  MANAGEMENT_SYSTEM_REF,
  RecordRevision,
  RecordView,
  TrailEntry,
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

/** What is read to find out what is hidden. */
export type RedactedStore = Pick<RecordStore, 'listRecords' | 'listRevisions'>;

/** What is hidden of the records of the organisation. */
interface Hidden {
  recordIds: Set<string>;
  /** By record and number. */
  revisions: Set<string>;
  /** Ids of files, among other texts that are ids. */
  files: Set<string>;
}

/** Ids as the server gives them, such as those of files. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const idsIn = (data: unknown) => JSON.stringify(data).match(ID) ?? [];

const keyOf = (recordId: string, revision: number) => `${recordId} ${revision}`;

/** What a caller sees of the records of the organisation. */
export interface Redaction {
  /** Records that are hidden from the caller. */
  hiddenIds: string[];
  /**
   * Whether an entry of the trail is hidden: of a hidden record, of a revision that was
   * about a hidden system, or of a file that only those refer to.
   */
  isHiddenEntry(
    entry: Pick<TrailEntry, 'recordId' | 'revision' | 'payload'>,
  ): boolean;
  /** Whether a file is one that only what is hidden refers to. */
  isHiddenFile(attachmentId: string): boolean;
  record<T extends Pick<RecordView, 'type' | 'data'>>(view: T): T;
  /** What is said of a fault. */
  message(text: string): string;
  revisions(type: string, revisions: RecordRevision[]): RecordRevision[];
}

const CLEAR: Redaction = {
  hiddenIds: [],
  isHiddenEntry: () => false,
  isHiddenFile: () => false,
  record: view => view,
  message: text => text,
  revisions: (_, revisions) => revisions,
};

/**
 * Limits what records of the organisation say of AI systems to those that the caller
 * may read in the catalog, now, no matter who wrote it and when.
 */
export class RecordRedactor {
  readonly #store: RedactedStore;
  readonly #scopeOf: (credentials: BackstageCredentials) => Promise<ReadScope>;

  constructor(options: {
    store: RedactedStore;
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

  /** Of the organisation, a file may belong to a finding about a hidden system. */
  async isHiddenFile(
    { id, entityRef }: { id: string; entityRef: string },
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    return (await this.of(entityRef, credentials)).isHiddenFile(id);
  }

  async #findHidden(may: MayLearnOf): Promise<Hidden> {
    const recordIds = new Set<string>();
    const revisions = new Set<string>();
    const shown = new Set<string>();
    const hidden = new Set<string>();
    const pages = pagesOf((after: RecordPosition | undefined) =>
      this.#store.listRecords({
        entityRef: MANAGEMENT_SYSTEM_REF,
        after,
        limit: PAGE,
      }),
    );
    for await (const { records } of pages) {
      for (const { id, type, data, revision } of records) {
        const isHidden = isAboutHidden({ type, data }, may);
        if (isHidden) recordIds.add(id);
        idsIn(data).forEach(file => (isHidden ? hidden : shown).add(file));
        // What it said before, for a finding may move from one system to another.
        if (type !== 'audit-finding' || revision === 1) continue;
        for (const earlier of await this.#store.listRevisions(id)) {
          const wasHidden =
            isHidden || isAboutHidden({ type, data: earlier.data }, may);
          if (wasHidden) revisions.add(keyOf(id, earlier.revision));
          idsIn(earlier.data).forEach(file =>
            (wasHidden ? hidden : shown).add(file),
          );
        }
      }
    }
    const files = new Set([...hidden].filter(file => !shown.has(file)));
    return { recordIds, revisions, files };
  }
}

function toRedaction(may: MayLearnOf, hidden: Hidden): Redaction {
  const isHiddenFile = (id: unknown) =>
    typeof id === 'string' && hidden.files.has(id);
  return {
    hiddenIds: [...hidden.recordIds],
    isHiddenEntry: ({ recordId, revision, payload }) =>
      recordId === undefined
        ? isHiddenFile(payload.attachmentId)
        : hidden.recordIds.has(recordId) ||
          (revision !== undefined &&
            hidden.revisions.has(keyOf(recordId, revision))),
    isHiddenFile,
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
