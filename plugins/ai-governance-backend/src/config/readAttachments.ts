import { Config, ConfigReader } from '@backstage/config';
import {
  ATTACHMENT_TYPES,
  AttachmentOptions,
  DEFAULT_ATTACHMENT_TYPES,
} from '../attachments';
import { assertKnownKeys, checkNumber, checkOneOf, invalid } from './readers';

const PATH = 'aiGovernance.attachments';

const MB = 1_000_000;

/** A file is held in memory while it is checked. */
const MOST_BYTES = 50 * MB;

const UNITS: Record<string, number> = {
  b: 1,
  kb: 1_000,
  mb: MB,
  kib: 1_024,
  mib: 1_024 * 1_024,
};

/** Reads which files can be uploaded. */
export function readAttachments(parent: Config): AttachmentOptions {
  const config =
    parent.getOptionalConfig('attachments') ?? new ConfigReader({});
  assertKnownKeys(config, PATH, ['enabled', 'maxBytes', 'types']);
  return {
    enabled: config.getOptionalBoolean('enabled') ?? true,
    maxBytes: readBytes(config.getOptional('maxBytes') ?? 5 * MB),
    types: readTypes(config),
  };
}

function readBytes(value: unknown): number {
  const match =
    typeof value === 'string'
      ? /^(\d+(?:\.\d+)?)\s*([kKmM]?i?[bB])$/.exec(value.trim())
      : undefined;
  const unit = match && UNITS[match[2].toLocaleLowerCase('en-US')];
  if (typeof value === 'string' && !unit) {
    throw invalid(
      `${PATH}.maxBytes`,
      JSON.stringify(value),
      'expected bytes, or such as 500kB, 5MB or 5MiB',
    );
  }
  return checkNumber(
    match && unit ? Math.floor(Number(match[1]) * unit) : value,
    { path: `${PATH}.maxBytes`, integer: true, min: 1, max: MOST_BYTES },
  );
}

function readTypes(config: Config): string[] {
  const known = ATTACHMENT_TYPES.map(({ mediaType }) => mediaType);
  const types = config.getOptionalStringArray('types') ?? [
    ...DEFAULT_ATTACHMENT_TYPES,
  ];
  if (types.length === 0) {
    throw invalid(
      `${PATH}.types`,
      '[]',
      `expected one or more of ${known.join(
        ', ',
      )}; attachments.enabled turns uploads off`,
    );
  }
  return types.map((type, index) =>
    checkOneOf(type, known, `${PATH}.types[${index}]`),
  );
}
