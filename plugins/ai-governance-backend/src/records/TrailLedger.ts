import {
  TrailEntry,
  TrailVerification,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { sortedJson } from '../util';
import { Standing } from './RecordStore';

type TrailFault = NonNullable<TrailVerification['fault']>;

/** What must stand by the entries so far. */
interface Expected extends Standing {
  /** The entry that described it as a whole. */
  sequence: number;
  /** Entries that changed a fact of it since. */
  changedBy: Map<string, number>;
}

/** What does not stand as the entries say. */
type StandingFault = Omit<TrailFault, 'sequence'> & {
  /** Undefined where no entry records it. */
  sequence?: number;
};

/** A file whose content must be what its entry says. */
export interface ExpectedFile {
  id: string;
  sequence: number;
  sha256: string;
}

const keyOf = ({ kind, id }: Pick<Standing, 'kind' | 'id'>) => `${kind} ${id}`;

function nameOf({ kind, id }: Pick<Standing, 'kind' | 'id'>): string {
  switch (kind) {
    case 'file':
      return `File ${id}`;
    case 'target':
      return `Target ${id}`;
    default:
      return `The dismissal of ${id}`;
  }
}

/**
 * Follows the trail and knows what must stand besides records: each file that counts,
 * each target and each dismissal. Holds a few hundred bytes of each.
 */
export class TrailLedger {
  readonly #items = new Map<string, Expected>();
  /** The first removal of a file that some content names. */
  #wrongRemoval: TrailFault | undefined;

  /**
   * @param mentioned - what may be files in the content that the entry records, where
   * it does not list them
   */
  add(entry: TrailEntry, mentioned: readonly string[] = []): void {
    const { action, payload, entityRef } = entry;
    switch (action) {
      case 'attachment.upload':
        this.#tell('file', payload.attachmentId, entry, { entityRef });
        return;
      case 'attachment.remove':
        this.#remove(entry);
        return;
      case 'system.relink':
        this.#move(entry);
        return;
      case 'target.create':
      case 'target.update':
        this.#tell('target', payload.targetId, entry);
        return;
      case 'target.delete':
        this.#forget('target', payload.targetId);
        return;
      case 'unregistered.dismiss':
        this.#tell('dismissal', entityRef, entry);
        return;
      case 'record.create':
      case 'record.revise':
        this.#use(entry, mentioned);
        return;
      default:
    }
  }

  /** The first thing that is not what the entries say, by the entry that says it. */
  findFault(items: Standing[]): StandingFault | undefined {
    const standing = new Map(items.map(item => [keyOf(item), item]));
    const faults = [...this.#items].flatMap(([key, expected]) => {
      const fault = findDifference(expected, standing.get(key));
      return fault ? [fault] : [];
    });
    if (this.#wrongRemoval) faults.push(this.#wrongRemoval);
    const [first] = faults.sort((a, b) => a.sequence - b.sequence);
    const unknown = items.find(item => !this.#items.has(keyOf(item)));
    return (
      first ??
      (unknown && {
        kind: 'truncated',
        message: `No entry records what is stored: ${nameOf(unknown)}.`,
      })
    );
  }

  /** Files that count, in the order of their uploads. */
  files(): ExpectedFile[] {
    return [...this.#items.values()]
      .filter(({ kind }) => kind === 'file')
      .map(({ id, sequence, facts }) => ({
        id,
        sequence,
        sha256: String(facts.sha256),
      }));
  }

  #tell(
    kind: Standing['kind'],
    id: unknown,
    { sequence, by, at, payload }: TrailEntry,
    more: JsonObject = {},
  ): void {
    const facts: JsonObject = {
      ...(payload as JsonObject),
      ...more,
      by,
      at: Date.parse(at),
    };
    const item = { kind, id: String(id), facts };
    this.#items.set(keyOf(item), { ...item, sequence, changedBy: new Map() });
  }

  #forget(kind: Standing['kind'], id: unknown): void {
    this.#items.delete(keyOf({ kind, id: String(id) }));
  }

  /** Only a file that nothing names may be removed. */
  #remove({ sequence, payload }: TrailEntry): void {
    const file = { kind: 'file' as const, id: String(payload.attachmentId) };
    const use = this.#items.get(keyOf(file))?.changedBy.get('usedAt');
    if (use !== undefined) {
      this.#wrongRemoval ??= {
        sequence,
        kind: 'altered',
        message: `Entry ${sequence} removed file ${file.id}, which the content of entry ${use} names.`,
      };
    }
    this.#items.delete(keyOf(file));
  }

  /** Files follow the records of their system. */
  #move({ sequence, entityRef, payload }: TrailEntry): void {
    for (const { kind, facts, changedBy } of this.#items.values()) {
      if (kind === 'file' && facts.entityRef === entityRef) {
        facts.entityRef = String(payload.to);
        changedBy.set('entityRef', sequence);
      }
    }
  }

  /** A file is kept for ever from the first content that names it. */
  #use(entry: TrailEntry, mentioned: readonly string[]): void {
    const { sequence, at, entityRef, payload } = entry;
    const listed = payload.attachments;
    for (const id of Array.isArray(listed) ? listed : mentioned) {
      const file = this.#items.get(keyOf({ kind: 'file', id: String(id) }));
      if (!file || file.facts.usedAt || file.facts.entityRef !== entityRef) {
        continue;
      }
      file.facts.usedAt = Date.parse(at);
      file.changedBy.set('usedAt', sequence);
    }
  }
}

function findDifference(
  expected: Expected,
  standing: Standing | undefined,
): TrailFault | undefined {
  const { facts, sequence, changedBy } = expected;
  if (!standing) {
    return {
      sequence,
      kind: 'altered',
      message: `${nameOf(
        expected,
      )} of entry ${sequence} is gone, and no entry says that it was removed.`,
    };
  }
  const names = new Set(
    [facts, standing.facts].flatMap(known => Object.keys(known)),
  );
  const different = [...names].find(
    name => sortedJson(facts[name]) !== sortedJson(standing.facts[name]),
  );
  if (different === undefined) {
    return undefined;
  }
  const by = changedBy.get(different) ?? sequence;
  return {
    sequence: by,
    kind: 'altered',
    message: `${nameOf(expected)} is not what entry ${by} says.`,
  };
}
