import { Measurement } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  EvidenceByEntityRef,
  MetricProvider,
  ProviderRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { readEvidenceFolder } from './readEvidenceFolder';

/**
 * What the monitoring of the example organisation measured. The files are read at
 * every call, so that an edited one counts at the next evaluation.
 */
export class ExampleMeasurements implements MetricProvider {
  readonly #directory: string;
  readonly #now: () => number;

  constructor(options: {
    /** Folder with YAML files, each about one system or the organisation. */
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

  async getMeasurements({
    entityRefs,
  }: ProviderRequest): Promise<EvidenceByEntityRef<Measurement>> {
    const evidence = await readEvidenceFolder({
      directory: this.#directory,
      now: this.#now(),
    });
    return Object.fromEntries(
      evidence
        .filter(({ entityRef }) => entityRefs.includes(entityRef))
        .map(({ entityRef, measurements }) => [entityRef, measurements]),
    );
  }
}
