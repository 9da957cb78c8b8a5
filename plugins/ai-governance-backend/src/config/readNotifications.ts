import {
  EntityRef,
  isTimeZone,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config, ConfigReader } from '@backstage/config';
import {
  AheadOptions,
  DEFAULT_AHEAD,
  GOVERNANCE_EVENT_TYPES,
  GovernanceEventType,
} from '../events';
import { DEFAULT_NOTIFICATIONS, NotificationOptions } from '../notifications';
import { readPeople } from './readNamedAccess';
import {
  assertKnownKeys,
  checkNumber,
  checkOneOf,
  invalid,
  readDurationMs,
  readNumber,
} from './readers';

/** How events are gathered. */
export interface EventOptions {
  /** Milliseconds between two looks at what happened. */
  intervalMs: number;
  ahead: AheadOptions;
}

const NOTIFICATIONS = 'aiGovernance.notifications';
const EVENTS = 'aiGovernance.events';

/** Whom to tell what, and when. */
export function readNotifications(parent: Config): NotificationOptions {
  const config = sectionOf(parent, 'notifications');
  assertKnownKeys(config, NOTIFICATIONS, [
    'enabled',
    'off',
    'urgent',
    'digest',
    'governanceOffice',
  ]);
  const digest = sectionOf(config, 'digest');
  assertKnownKeys(digest, `${NOTIFICATIONS}.digest`, ['hour', 'timeZone']);
  return {
    enabled:
      config.getOptionalBoolean('enabled') ?? DEFAULT_NOTIFICATIONS.enabled,
    off: readKinds(config, 'off') ?? DEFAULT_NOTIFICATIONS.off,
    urgent: readKinds(config, 'urgent'),
    digestHour: readNumber(digest, 'hour', {
      path: `${NOTIFICATIONS}.digest.hour`,
      fallback: DEFAULT_NOTIFICATIONS.digestHour,
      integer: true,
      min: 0,
      max: 23,
    }),
    timeZone: readTimeZone(digest),
    governanceOffice: readOffice(config),
  };
}

/** How often is looked at what happened, and what is told ahead. */
export function readEvents(parent: Config): EventOptions {
  const config = sectionOf(parent, 'events');
  assertKnownKeys(config, EVENTS, ['interval', 'daysAhead']);
  const ahead = sectionOf(config, 'daysAhead');
  assertKnownKeys(ahead, `${EVENTS}.daysAhead`, ['evidence', 'law']);
  return {
    intervalMs: readDurationMs(config, 'interval', {
      path: `${EVENTS}.interval`,
      fallback: 30_000,
      min: 1_000,
      max: 86_400_000,
    }),
    ahead: {
      evidenceDays: readDays(ahead, 'evidence') ?? DEFAULT_AHEAD.evidenceDays,
      lawDays: readDays(ahead, 'law') ?? DEFAULT_AHEAD.lawDays,
    },
  };
}

function sectionOf(parent: Config, key: string): Config {
  return parent.getOptionalConfig(key) ?? new ConfigReader({});
}

function readList(config: Config, key: string, path: string) {
  const value = config.getOptional(key);
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    throw invalid(path, JSON.stringify(value), 'expected a list');
  }
  return value as unknown[];
}

function readKinds(
  config: Config,
  key: string,
): GovernanceEventType[] | undefined {
  const path = `${NOTIFICATIONS}.${key}`;
  return readList(config, key, path)?.map((kind, index) =>
    checkOneOf(kind, GOVERNANCE_EVENT_TYPES, `${path}[${index}]`),
  );
}

/** Numbers of days, most first, each once. */
function readDays(config: Config, key: string): number[] | undefined {
  const path = `${EVENTS}.daysAhead.${key}`;
  const days = readList(config, key, path)?.map((value, index) =>
    checkNumber(value, {
      path: `${path}[${index}]`,
      integer: true,
      min: 1,
      max: 365,
    }),
  );
  return days && [...new Set(days)].sort((a, b) => b - a);
}

function readTimeZone(config: Config): string | undefined {
  const timeZone = config.getOptionalString('timeZone');
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw invalid(
      `${NOTIFICATIONS}.digest.timeZone`,
      JSON.stringify(timeZone),
      'expected the name of a time zone in the IANA database, such as Europe/Berlin or UTC',
    );
  }
  return timeZone;
}

function readOffice(config: Config): EntityRef[] {
  return readPeople(
    config,
    'governanceOffice',
    `${NOTIFICATIONS}.governanceOffice`,
  );
}
