import {
  GovernanceRecord,
  Measurement,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EvidenceByEntityRef,
  EvidenceProvider,
  MetricProvider,
  ProviderRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEvidenceFile, SystemEvidence } from './readEvidenceFile';

/**
 * Evidence of the example organisation. The files are read at every call, so that an
 * edited one counts at the next evaluation.
 */
export class ExampleEvidence implements EvidenceProvider, MetricProvider {
  readonly #directory: string;
  readonly #now: () => number;

  constructor(options: {
    /** Folder with one YAML file per AI system. */
    directory: string;
    /** Clock, in milliseconds. */
    now?: () => number;
  }) {
    this.#directory = options.directory;
    this.#now = options.now ?? Date.now;
  }

  getName(): string {
    return 'example-evidence';
  }

  async getRecords(
    request: ProviderRequest,
  ): Promise<EvidenceByEntityRef<GovernanceRecord>> {
    const evidence = await this.#read(request);
    return Object.fromEntries(
      evidence.map(({ entityRef, records }) => [entityRef, records]),
    );
  }

  async getMeasurements(
    request: ProviderRequest,
  ): Promise<EvidenceByEntityRef<Measurement>> {
    const evidence = await this.#read(request);
    return Object.fromEntries(
      evidence.map(({ entityRef, measurements }) => [entityRef, measurements]),
    );
  }

  async #read({ entityRefs }: ProviderRequest): Promise<SystemEvidence[]> {
    const names = await readdir(this.#directory);
    const evidence = await Promise.all(
      names
        .filter(name => name.endsWith('.yaml'))
        .map(async file =>
          readEvidenceFile({
            file,
            text: await readFile(join(this.#directory, file), 'utf8'),
            now: this.#now(),
          }),
        ),
    );
    return evidence.filter(({ entityRef }) => entityRefs.includes(entityRef));
  }
}
