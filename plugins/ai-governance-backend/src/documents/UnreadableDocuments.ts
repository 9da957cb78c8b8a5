import {
  DocumentFacts,
  withoutCredentials,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { DocumentStore, StoredDocument } from './DocumentStore';
import { DocumentTarget } from './DocumentTarget';

/** A document that was just read. */
export interface ReadDocument {
  document: StoredDocument;
  target: DocumentTarget;
  /** What was found there the last time. */
  previous?: StoredDocument;
}

/**
 * Logs which documents cannot be taken apart, and which systems declare them: once for
 * each fault, and not again whenever they are read.
 */
export class UnreadableDocuments {
  readonly #store: Pick<DocumentStore, 'listDeclaring'>;
  readonly #logger: LoggerService;

  constructor(options: {
    store: Pick<DocumentStore, 'listDeclaring'>;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#logger = options.logger;
  }

  /** @param declaredBy - references of systems, by the target as it is stored */
  log(read: ReadDocument[], declaredBy: ReadonlyMap<string, string[]>): void {
    for (const { document, target } of read.filter(isNewlyUnreadable)) {
      const systems = declaredBy.get(document.target) ?? [];
      this.#logger.warn(
        `${nameOf(target)}, which ${
          systems.join(', ') || 'no system'
        } declares, ` + `could not be read: ${faultOf(document.facts)}`,
      );
    }
  }

  /** The same, of systems that are stored. */
  async logStored(read: ReadDocument[]): Promise<void> {
    const unreadable = read.filter(isNewlyUnreadable);
    if (unreadable.length === 0) return;
    const declaring = await this.#store.listDeclaring(
      unreadable.map(({ document }) => document.id),
    );
    const declaredBy = new Map<string, string[]>();
    for (const { document } of unreadable) {
      const found = declaring.filter(({ id }) => id === document.id);
      declaredBy.set(
        document.target,
        found.map(({ entityRef }) => entityRef),
      );
    }
    this.log(unreadable, declaredBy);
  }
}

function isNewlyUnreadable({ document, previous }: ReadDocument): boolean {
  const fault = faultOf(document.facts);
  return (
    fault !== undefined && (!previous || faultOf(previous.facts) !== fault)
  );
}

/** Why nothing could be read from a document that is there. */
function faultOf(facts: DocumentFacts): string | undefined {
  if (facts.status === 'malformed') return facts.detail;
  return facts.status === 'available' && facts.bom?.format === 'unsupported'
    ? facts.bom.faults[0]
    : undefined;
}

function nameOf(target: DocumentTarget): string {
  return target.type === 'url' ? withoutCredentials(target.url) : target.path;
}
