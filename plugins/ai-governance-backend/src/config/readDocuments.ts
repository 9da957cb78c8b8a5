import {
  defaultEvaluationPolicy,
  EvaluationPolicy,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config, ConfigReader } from '@backstage/config';
import { DISCOVERY_SHARE, DocumentOptions, HostOptions } from '../documents';
import { DAY, HOUR, MINUTE } from '../util';
import {
  assertKnownKeys,
  invalid,
  readDurationMs,
  readNumber,
} from './readers';

const PATH = 'aiGovernance.documents';

/** A fifth of what GitHub allows a user or an app in an hour; the rest is the catalog's. */
const REQUESTS_PER_HOUR = 1_000;

/** Key of what holds for hosts that are not named. */
const OTHERS = 'default';

/** Reads how documents are read, and how often hosts are asked. */
export function readDocuments(parent: Config): DocumentOptions {
  const config = sectionOf(parent);
  assertKnownKeys(config, PATH, [
    'maxBytes',
    'timeout',
    'refreshInterval',
    'concurrency',
    'grace',
    'hosts',
    'discoveryShare',
  ]);
  return {
    maxBytes: readNumber(config, 'maxBytes', {
      path: `${PATH}.maxBytes`,
      fallback: 5 * 1024 * 1024,
      integer: true,
      min: 1,
      max: 100 * 1024 * 1024,
    }),
    timeoutMs: readDurationMs(config, 'timeout', {
      path: `${PATH}.timeout`,
      fallback: 10_000,
      min: 100,
      max: 10 * MINUTE,
    }),
    refreshIntervalMs: readDurationMs(config, 'refreshInterval', {
      path: `${PATH}.refreshInterval`,
      fallback: HOUR,
      min: 0,
      max: 365 * DAY,
    }),
    concurrency: readNumber(config, 'concurrency', {
      path: `${PATH}.concurrency`,
      fallback: 8,
      integer: true,
      min: 1,
      max: 100,
    }),
    hosts: {
      ...readHosts(config),
      discoveryShare: readNumber(config, 'discoveryShare', {
        path: `${PATH}.discoveryShare`,
        fallback: DISCOVERY_SHARE,
        min: 0,
        max: 0.99,
      }),
    },
  };
}

/** Reads how long the last good reading of a document counts: the evaluator decides. */
export function readDocumentGrace(
  parent: Config,
): Pick<EvaluationPolicy, 'documentGraceDays'> {
  const ms = readDurationMs(sectionOf(parent), 'grace', {
    path: `${PATH}.grace`,
    fallback: defaultEvaluationPolicy.documentGraceDays! * DAY,
    min: 0,
    max: 90 * DAY,
  });
  return { documentGraceDays: ms / DAY };
}

function sectionOf(parent: Config): Config {
  return parent.getOptionalConfig('documents') ?? new ConfigReader({});
}

/** Hosts have dots in their names, which no key of a configuration may be asked with. */
function readHosts(parent: Config): HostOptions {
  const path = `${PATH}.hosts`;
  const hosts = parent.getOptional('hosts') ?? {};
  if (typeof hosts !== 'object' || hosts === null || Array.isArray(hosts)) {
    throw invalid(
      path,
      JSON.stringify(hosts),
      `expected hosts such as github.com, or ${OTHERS}, with requestsPerHour`,
    );
  }
  let requestsPerHour = REQUESTS_PER_HOUR;
  const byHost = new Map<string, number>();
  for (const [host, value] of Object.entries(hosts)) {
    const limit = readLimit(host, value);
    if (host === OTHERS) {
      requestsPerHour = limit;
    } else {
      byHost.set(host.toLowerCase(), limit);
    }
  }
  return { requestsPerHour, byHost };
}

function readLimit(host: string, value: unknown): number {
  const path = `${PATH}.hosts.${host}`;
  if (host !== OTHERS && !isHost(host)) {
    throw invalid(
      path,
      'it is not a host',
      `expected ${OTHERS}, or a host without a path, such as github.com or git.example.com:8443`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(
      path,
      JSON.stringify(value),
      'expected an object with requestsPerHour',
    );
  }
  const config = new ConfigReader(
    value as ConstructorParameters<typeof ConfigReader>[0],
  );
  assertKnownKeys(config, path, ['requestsPerHour']);
  return readNumber(config, 'requestsPerHour', {
    path: `${path}.requestsPerHour`,
    fallback: REQUESTS_PER_HOUR,
    integer: true,
    min: 1,
    max: 1_000_000,
  });
}

function isHost(text: string): boolean {
  try {
    return new URL(`https://${text}`).host === text.toLowerCase();
  } catch {
    return false;
  }
}
