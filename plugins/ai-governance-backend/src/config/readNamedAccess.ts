import {
  EntityRef,
  readPersonRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config, ConfigReader } from '@backstage/config';
import { NamedAccess } from '../access';
import { assertKnownKeys, invalid } from './readers';

/** Who may import records, and who may do everything that the policy allows them. */
export function readNamedAccess(config: Config): NamedAccess {
  const path = 'aiGovernance.recordImports';
  const imports =
    config.getOptionalConfig('recordImports') ?? new ConfigReader({});
  assertKnownKeys(imports, path, ['people', 'services']);
  return {
    recordImports: {
      people: readPeople(imports, 'people', `${path}.people`),
      services: readSubjects(imports, 'services', `${path}.services`),
    },
    fullAccess: readPeople(config, 'fullAccess', 'aiGovernance.fullAccess'),
  };
}

/** Who alone decides on the waivers that a pack reserves to the Chief AI Officer. */
export function readChiefAiOfficer(config: Config): EntityRef | undefined {
  const value = config.getOptional('chiefAiOfficer');
  return value === undefined
    ? undefined
    : readWho(
        value,
        'aiGovernance.chiefAiOfficer',
        'user:default/chief-ai-officer',
      );
}

function readTexts(config: Config, key: string, path: string): string[] {
  const value = config.getOptional(key) ?? [];
  if (!Array.isArray(value) || !value.every(item => typeof item === 'string')) {
    throw invalid(path, JSON.stringify(value), 'expected a list of texts');
  }
  return value as string[];
}

/** People and groups, by reference. */
export function readPeople(
  config: Config,
  key: string,
  path: string,
): EntityRef[] {
  return readTexts(config, key, path).map((text, index) =>
    readWho(text, `${path}[${index}]`),
  );
}

/** A user or a group in normal form. */
function readWho(
  value: unknown,
  path: string,
  example: string = 'group:default/ai-governance-office',
): EntityRef {
  const ref = typeof value === 'string' ? readPersonRef(value) : undefined;
  if (ref === undefined || !/^(user|group):/.test(ref)) {
    throw invalid(
      path,
      JSON.stringify(value),
      `expected a reference to a user or a group, such as ${example}`,
    );
  }
  return ref;
}

function readSubjects(config: Config, key: string, path: string): string[] {
  return readTexts(config, key, path).map((text, index) => {
    if (!/^\S+$/.test(text)) {
      throw invalid(
        `${path}[${index}]`,
        JSON.stringify(text),
        'expected the subject of a service, such as plugin:catalog',
      );
    }
    return text;
  });
}
