import {
  EntityRef,
  readEntityRef,
  RISK_CLASSES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config } from '@backstage/config';
import { GOVERNANCE_EVENT_TYPES } from '../events';
import { DAY, HOUR, MINUTE, SECOND } from '../util';
import { matchesType, WebhookOptions } from '../webhooks';
import {
  assertKnownKeys,
  checkOneOf,
  invalid,
  readDurationMs,
} from './readers';

const PATH = 'aiGovernance.webhooks';

/** Bytes of a secret, as the Standard Webhooks scheme has them. */
const SECRET_BYTES = { min: 24, max: 64 };

/** Reads where events are sent to. */
export function readWebhooks(parent: Config): WebhookOptions[] {
  const value = parent.getOptional('webhooks') ?? [];
  if (!Array.isArray(value)) {
    throw invalid(PATH, JSON.stringify(value), 'expected a list');
  }
  const webhooks = (parent.getOptionalConfigArray('webhooks') ?? []).map(
    (config, index) => readWebhook(config, `${PATH}[${index}]`),
  );
  webhooks.forEach(({ id }, index) => {
    if (webhooks.findIndex(other => other.id === id) < index) {
      throw invalid(
        `${PATH}[${index}].id`,
        JSON.stringify(id),
        'expected an id that no other webhook has',
      );
    }
  });
  return webhooks;
}

function readWebhook(config: Config, path: string): WebhookOptions {
  assertKnownKeys(config, path, [
    'id',
    'url',
    'secret',
    'types',
    'filter',
    'timeout',
    'maxAge',
  ]);
  const types = readList(config, 'types', path)?.map((type, index) =>
    checkType(type, `${path}.types[${index}]`),
  );
  const filter = readFilter(config, `${path}.filter`);
  return {
    id: readId(config, path),
    url: readUrl(config, path),
    secret: readSecret(config, path),
    ...(types && { types }),
    ...(filter && { filter }),
    timeoutMs: readDurationMs(config, 'timeout', {
      path: `${path}.timeout`,
      fallback: 10 * SECOND,
      min: SECOND / 10,
      max: MINUTE,
    }),
    maxAgeMs: readDurationMs(config, 'maxAge', {
      path: `${path}.maxAge`,
      fallback: 3 * DAY,
      min: SECOND,
      max: 30 * DAY + HOUR,
    }),
  };
}

function readId(config: Config, path: string): string {
  const id = config.getOptional('id');
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,59}$/.test(id)) {
    throw invalid(
      `${path}.id`,
      id === undefined ? 'missing' : JSON.stringify(id),
      'expected lower-case letters, digits and hyphens, 60 at most',
    );
  }
  return id;
}

/** The value is not repeated: the path of an address may be a credential. */
function readUrl(config: Config, path: string): string {
  const text = config.getOptional('url');
  const url =
    typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw invalid(
      `${path}.url`,
      text === undefined ? 'missing' : 'no address',
      'expected an http or https URL without user name and password',
    );
  }
  return url.href;
}

/** The value is not repeated. */
function readSecret(config: Config, path: string): string {
  const secret = config.getOptional('secret');
  const encoded =
    typeof secret === 'string' ? secret.replace(/^whsec_/, '') : '';
  const bytes = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded)
    ? Buffer.from(encoded, 'base64').length
    : 0;
  if (bytes < SECRET_BYTES.min || bytes > SECRET_BYTES.max) {
    throw invalid(
      `${path}.secret`,
      secret === undefined ? 'missing' : 'not such a secret',
      `expected ${SECRET_BYTES.min} to ${SECRET_BYTES.max} bytes in base64, with whsec_ before it or not`,
    );
  }
  return secret as string;
}

function readFilter(parent: Config, path: string): WebhookOptions['filter'] {
  const config = parent.getOptionalConfig('filter');
  if (!config) return undefined;
  assertKnownKeys(config, path, ['class', 'owner']);
  const classes = readList(config, 'class', path)?.map((name, index) =>
    checkOneOf(name, RISK_CLASSES, `${path}.class[${index}]`),
  );
  const owners = readList(config, 'owner', path)?.map((text, index) =>
    checkOwner(text, `${path}.owner[${index}]`),
  );
  return { ...(classes && { classes }), ...(owners && { owners }) };
}

function readList(
  config: Config,
  key: string,
  path: string,
): string[] | undefined {
  const value = config.getOptional(key);
  if (value === undefined) return undefined;
  const isList =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(item => typeof item === 'string');
  if (!isList) {
    throw invalid(
      `${path}.${key}`,
      JSON.stringify(value),
      'expected a list of texts that is not empty',
    );
  }
  return value as string[];
}

function checkType(type: string, path: string): string {
  if (!GOVERNANCE_EVENT_TYPES.some(known => matchesType(type, known))) {
    throw invalid(
      path,
      JSON.stringify(type),
      `expected one of ${GOVERNANCE_EVENT_TYPES.join(
        ', ',
      )}, or the first word with .* such as level.*`,
    );
  }
  return type;
}

function checkOwner(text: string, path: string): EntityRef {
  const ref = readEntityRef(text);
  if (ref === undefined || !/^(user|group):/.test(ref)) {
    throw invalid(
      path,
      JSON.stringify(text),
      'expected a full reference of a user or a group, such as group:default/risk',
    );
  }
  return ref;
}
