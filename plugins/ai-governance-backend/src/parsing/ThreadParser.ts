import {
  DependencyManifest,
  DocumentFacts,
  DocumentKind,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ManifestFacts } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { LoggerService } from '@backstage/backend-plugin-api';
import { ContentParser } from './ContentParser';
import { FunctionThread, ThreadStartError } from './FunctionThread';

type Readers =
  typeof import('@ai-catalogue/backstage-plugin-ai-governance-node/documents');

/** Many times what the largest content takes on a busy machine. */
const DEADLINE_MS = 10_000;

/**
 * Parses in a thread of its own, so that the event loop goes on whatever there is to
 * parse, and with a deadline.
 */
export class ThreadParser implements ContentParser {
  readonly #thread: FunctionThread<Readers>;
  readonly #logger: LoggerService;

  constructor(options: {
    logger: LoggerService;
    /** Finds the module with the readers. Default: that of the installed package. */
    module?: () => string;
    /** Longest time that one content may take, in milliseconds. */
    deadlineMs?: number;
  }) {
    this.#thread = new FunctionThread({
      module:
        options.module ??
        (() =>
          // Looked for from here, wherever a loader of plugins has put the package.
          require.resolve(
            '@ai-catalogue/backstage-plugin-ai-governance-node/documents',
          )),
      deadlineMs: options.deadlineMs ?? DEADLINE_MS,
    });
    this.#logger = options.logger;
  }

  async readDocument(
    kind: DocumentKind,
    content: Buffer,
  ): Promise<DocumentFacts> {
    try {
      return await this.#thread.call('documentFacts', kind, content);
    } catch (error) {
      return this.#isOurs(error)
        ? { status: 'unavailable', detail: 'nothing could be parsed' }
        : { status: 'malformed', detail: (error as Error).message };
    }
  }

  async readManifest(
    manifest: DependencyManifest,
    content: Buffer,
  ): Promise<ManifestFacts | undefined> {
    try {
      return await this.#thread.call('manifestFacts', manifest, content);
    } catch (error) {
      return this.#isOurs(error)
        ? undefined
        : { libraries: [], fault: (error as Error).message };
    }
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#thread.close();
  }

  /** Whether it says nothing about the content. */
  #isOurs(error: unknown): boolean {
    if (!(error instanceof ThreadStartError)) return false;
    this.#logger.error('The thread that parses documents did not start', error);
    return true;
  }
}
