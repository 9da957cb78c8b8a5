import { shippedPacks } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import { Config, ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { resolve as resolvePath } from 'path';
import { DiscoveryOptions } from '../discovery';
import { DAY } from '../util';
import { AiGovernanceConfig } from './AiGovernanceConfig';
import { readAdditionalSignals } from './readAdditionalSignals';
import { readAttachments } from './readAttachments';
import { readControlOverrides } from './readControlOverrides';
import { readDocumentFrame } from './readDocumentFrame';
import { readDocumentGrace, readDocuments } from './readDocuments';
import { readMeasurements } from './readMeasurements';
import { readChiefAiOfficer, readNamedAccess } from './readNamedAccess';
import { readEvents, readNotifications } from './readNotifications';
import { readPolicy } from './readPolicy';
import { readRiskSettings } from './readRiskSettings';
import { readSignatures } from './readSignatures';
import { readWebhooks } from './readWebhooks';
import { assertKnownKeys, readDurationMs, readNumber } from './readers';

/** Keys of the section, as `config.d.ts` documents them. */
const KEYS = [
  'schedule',
  'changePollInterval',
  'packs',
  'defaultPack',
  'controls',
  'levels',
  'warningDays',
  'concernUrl',
  'minimumLogRetentionDays',
  'riskAppetite',
  'risk',
  'timeZone',
  'documents',
  'exports',
  'attachments',
  'measurements',
  // Each module that adds a source checks its own part.
  'sources',
  'discovery',
  'retention',
  'signatures',
  'recordImports',
  'fullAccess',
  'chiefAiOfficer',
  'webhooks',
  'events',
  'notifications',
];

/** More would keep the timer of the process from ever firing. */
const LONGEST_POLL = DAY;

/**
 * Reads and validates the section `aiGovernance`. Whatever is wrong stops the
 * start with the key, the value and what is allowed.
 *
 * @throws InputError
 */
export function readAiGovernanceConfig(rootConfig: Config): AiGovernanceConfig {
  const config =
    rootConfig.getOptionalConfig('aiGovernance') ?? new ConfigReader({});
  assertKnownKeys(config, 'aiGovernance', KEYS);
  const policy = readPolicy(config);
  const discovery = readDiscovery(config);
  const { kinds: aiKinds = [] } = discovery.additional;
  const riskSettings = readRiskSettings(config, policy.riskAppetite);
  return {
    schedule: readSchedule(config, 'aiGovernance', {
      frequency: { minutes: 10 },
      timeout: { minutes: 15 },
      // Long enough for the catalog to have read the first descriptors.
      initialDelay: { seconds: 5 },
      scope: 'global',
    }),
    changePollIntervalMs: readDurationMs(config, 'changePollInterval', {
      path: 'aiGovernance.changePollInterval',
      fallback: 10_000,
      min: 1_000,
      max: LONGEST_POLL,
      canBeOff: true,
    }),
    ...readPacks(config),
    defaultPack: config.getOptionalString('defaultPack'),
    controls: readControlOverrides(config),
    policy: {
      ...policy,
      ...readDocumentGrace(config),
      ...(aiKinds.length > 0 && { aiKinds: [...aiKinds] }),
      risk: { appetite: riskSettings.appetite },
    },
    riskSettings,
    documents: readDocuments(config),
    documentFrame: readDocumentFrame(rootConfig),
    attachments: readAttachments(config),
    measurements: readMeasurements(config),
    discovery,
    retention: readRetention(config),
    signatures: readSignatures(config),
    access: readNamedAccess(config),
    chiefAiOfficer: readChiefAiOfficer(config),
    webhooks: readWebhooks(config),
    events: readEvents(config),
    notifications: readNotifications(config),
  };
}

function readSchedule(
  config: Config,
  path: string,
  fallback: AiGovernanceConfig['schedule'],
): AiGovernanceConfig['schedule'] {
  if (!config.has('schedule')) {
    return fallback;
  }
  try {
    const schedule = readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig('schedule'),
    );
    return { ...schedule, scope: schedule.scope ?? 'global' };
  } catch (error) {
    throw new InputError(
      `Invalid configuration at ${path}.schedule: ${(error as Error).message}`,
    );
  }
}

/** An entry that is the id of a shipped pack names that one, any other a file. */
function readPacks(
  config: Config,
): Pick<AiGovernanceConfig, 'shippedPacks' | 'packFiles'> {
  const entries = [...new Set(config.getOptionalStringArray('packs') ?? [])];
  const ids = shippedPacks.map(({ id }) => id);
  const isShipped = (entry: string) => ids.includes(entry);
  const looksLikeId = (entry: string) => /^[a-z0-9-]+$/.test(entry);
  for (const entry of entries) {
    if (looksLikeId(entry) && !isShipped(entry)) {
      throw new InputError(
        `Invalid configuration at aiGovernance.packs: '${entry}'; expected a file such as ` +
          `./${entry}.yaml, or one of the shipped packs: ${ids.join(', ')}`,
      );
    }
  }
  return {
    shippedPacks: entries.filter(isShipped),
    packFiles: entries
      .filter(entry => !isShipped(entry))
      .map(file => resolvePath(file)),
  };
}

function readDiscovery(parent: Config): DiscoveryOptions {
  const path = 'aiGovernance.discovery';
  const config = parent.getOptionalConfig('discovery') ?? new ConfigReader({});
  assertKnownKeys(config, path, [
    'schedule',
    'maxSources',
    'kinds',
    'types',
    'modelTypes',
  ]);
  const isOff = config.getOptional('schedule') === false;
  return {
    schedule: isOff
      ? undefined
      : readSchedule(config, path, {
          frequency: { minutes: 30 },
          timeout: { minutes: 30 },
          initialDelay: { minutes: 1 },
          scope: 'global',
        }),
    maxSources: readNumber(config, 'maxSources', {
      path: `${path}.maxSources`,
      fallback: 500,
      integer: true,
      min: 0,
      max: 100_000,
    }),
    additional: readAdditionalSignals(config, path),
  };
}

function readRetention(parent: Config): AiGovernanceConfig['retention'] {
  const path = 'aiGovernance.retention';
  const config = parent.getOptionalConfig('retention') ?? new ConfigReader({});
  assertKnownKeys(config, path, ['history', 'runs', 'unusedAttachments']);
  const bounds = { min: DAY, max: 100 * 366 * DAY, canBeOff: true } as const;
  return {
    historyMs: readDurationMs(config, 'history', {
      ...bounds,
      path: `${path}.history`,
      fallback: undefined,
    }),
    runsMs: readDurationMs(config, 'runs', {
      ...bounds,
      path: `${path}.runs`,
      fallback: 30 * DAY,
    }),
    unusedAttachmentsMs: readDurationMs(config, 'unusedAttachments', {
      ...bounds,
      path: `${path}.unusedAttachments`,
      fallback: 7 * DAY,
    }),
  };
}
