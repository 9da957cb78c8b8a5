import {
  MetricsService,
  MetricsServiceCounter,
} from '@backstage/backend-plugin-api/alpha';
import { ReadOutcome } from './DocumentReader';
import { Refusal } from './HostGate';

/** Counts requests to hosts, and what had to wait, per host. */
export class RequestMetrics {
  readonly #requests: MetricsServiceCounter;
  readonly #deferred: MetricsServiceCounter;

  constructor(options: { metrics: MetricsService }) {
    this.#requests = options.metrics.createCounter(
      'ai_governance.documents.requests',
      {
        description:
          'Requests for documents and dependency manifests, by host and outcome',
        unit: '{request}',
      },
    );
    this.#deferred = options.metrics.createCounter(
      'ai_governance.documents.deferred',
      {
        description:
          'Documents and dependency manifests that had to wait, by host and reason: budget or back-off',
        unit: '{document}',
      },
    );
  }

  asked(host: string, outcome: ReadOutcome['status']): void {
    this.#requests.add(1, { host, outcome });
  }

  deferred(host: string, reason: Refusal['reason']): void {
    this.#deferred.add(1, { host, reason });
  }
}
