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
  AUDIT_FINDING,
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

/** What is hidden of the trail and of the files of the organisation. */
interface Hidden {
  /** By record and number. */
  revisions: Set<string>;
  /** Ids of files, among other texts that are ids. */
  files: Set<string>;
}

/** Ids as the server gives them, such as those of files. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const idsIn = (data: unknown) => JSON.stringify(data).match(ID) ?? [];

const keyOf = (recordId: string, revision: number) => `${recordId} ${revision}`;

/** What is hidden from a caller beside the records themselves. */
export interface TrailRedaction {
  /**
   * Whether an entry of the trail is hidden: of a hidden record, of a revision that was
   * about a hidden system, or of a file that only those refer to.
   */
  isHiddenEntry(
    entry: Pick<TrailEntry, 'recordId' | 'revision' | 'payload'>,
  ): boolean;
  /** Whether a file is one that only what is hidden refers to. */
  isHiddenFile(attachmentId: string): boolean;
}

/** What a caller sees of the records of the organisation. */
export interface Redaction {
  /** Records that are hidden from the caller. */
  hiddenIds: string[];
  /** Reads what records said before, so it is found out where it is asked for alone. */
  ofTrail(): Promise<TrailRedaction>;
  record<T extends Pick<RecordView, 'type' | 'data'>>(view: T): T;
  /** What is said of a fault. */
  message(text: string): string;
  revisions(type: string, revisions: RecordRevision[]): RecordRevision[];
}

const CLEAR: Redaction = {
  hiddenIds: [],
  ofTrail: async () => ({
    isHiddenEntry: () => false,
    isHiddenFile: () => false,
  }),
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
    if (!may) return CLEAR;
    const hiddenIds = await this.#findHiddenRecords(may);
    return {
      ...toRedaction(may),
      hiddenIds,
      ofTrail: async () =>
        toTrailRedaction(hiddenIds, await this.#findHidden(may)),
    };
  }

  /** Of the organisation, a file may belong to a finding about a hidden system. */
  async isHiddenFile(
    { id, entityRef }: { id: string; entityRef: string },
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const redaction = await this.of(entityRef, credentials);
    return (await redaction.ofTrail()).isHiddenFile(id);
  }

  #listPages(types?: string[]) {
    return pagesOf((after: RecordPosition | undefined) =>
      this.#store.listRecords({
        entityRef: MANAGEMENT_SYSTEM_REF,
        types,
        after,
        limit: PAGE,
      }),
    );
  }

  async #findHiddenRecords(may: MayLearnOf): Promise<string[]> {
    const ids: string[] = [];
    for await (const { records } of this.#listPages([AUDIT_FINDING])) {
      for (const record of records) {
        if (isAboutHidden(record, may)) ids.push(record.id);
      }
    }
    return ids;
  }

  async #findHidden(may: MayLearnOf): Promise<Hidden> {
    const revisions = new Set<string>();
    const shown = new Set<string>();
    const hidden = new Set<string>();
    for await (const { records } of this.#listPages()) {
      for (const { id, type, data, revision } of records) {
        const isHidden = isAboutHidden({ type, data }, may);
        idsIn(data).forEach(file => (isHidden ? hidden : shown).add(file));
        // What it said before, for a finding may move from one system to another.
        if (type !== AUDIT_FINDING || revision === 1) continue;
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
    return { revisions, files };
  }
}

function toRedaction(
  may: MayLearnOf,
): Pick<Redaction, 'record' | 'message' | 'revisions'> {
  return {
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

function toTrailRedaction(
  recordIds: readonly string[],
  { revisions, files }: Hidden,
): TrailRedaction {
  const hiddenIds = new Set(recordIds);
  const isHiddenFile = (id: unknown) => typeof id === 'string' && files.has(id);
  return {
    isHiddenEntry: ({ recordId, revision, payload }) =>
      recordId === undefined
        ? isHiddenFile(payload.attachmentId)
        : hiddenIds.has(recordId) ||
          (revision !== undefined && revisions.has(keyOf(recordId, revision))),
    isHiddenFile,
  };
}
