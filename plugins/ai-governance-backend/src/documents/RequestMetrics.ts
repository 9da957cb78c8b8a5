import {
  MetricsService,
  MetricsServiceCounter,
} from '@backstage/backend-plugin-api/alpha';
import { ReadOutcome } from './DocumentReader';
import { Refusal } from './HostGate';
import { RequestPurpose } from './HostStore';

/** Counts requests to hosts, and what had to wait, per host. */
export class RequestMetrics {
  readonly #requests: MetricsServiceCounter;
  readonly #deferred: MetricsServiceCounter;

  constructor(options: { metrics: MetricsService }) {
    this.#requests = options.metrics.createCounter(
      'ai_governance.documents.requests',
      {
        description:
          'Requests for documents and dependency manifests, by host, purpose and outcome',
        unit: '{request}',
      },
    );
    this.#deferred = options.metrics.createCounter(
      'ai_governance.documents.deferred',
      {
        description:
          'Documents and dependency manifests that had to wait, by host, purpose and reason: budget or back-off',
        unit: '{document}',
      },
    );
  }

  asked(
    host: string,
    purpose: RequestPurpose,
    outcome: ReadOutcome['status'],
  ): void {
    this.#requests.add(1, { host, purpose, outcome });
  }

  deferred(
    host: string,
    purpose: RequestPurpose,
    reason: Refusal['reason'],
  ): void {
    this.#deferred.add(1, { host, purpose, reason });
  }
}
