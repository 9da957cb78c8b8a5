import {
  ControlOverride,
  LIFECYCLE_STAGES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { checkNumber, checkOneOf, invalid } from './readers';

const CLASSES = ['high', 'limited', 'minimal'] as const;
const REQUIREMENTS = ['required', 'recommended', 'off'] as const;
const KEYS = ['weight', 'dueFrom', 'validityDays', 'require', 'gate'] as const;

/**
 * Reads what the organisation changes about single controls. Control ids such as
 * INV-01 are not valid configuration keys, so the section is read as plain data.
 */
export function readControlOverrides(
  config: Config,
): Record<string, ControlOverride> {
  const path = 'aiGovernance.controls';
  const section = asObject(config.getOptional('controls') ?? {}, path);
  return Object.fromEntries(
    Object.entries(section).map(([id, value]) => [
      id,
      readOverride(asObject(value, `${path}.${id}`), `${path}.${id}`),
    ]),
  );
}

function readOverride(value: JsonObject, path: string): ControlOverride {
  for (const key of Object.keys(value)) {
    checkOneOf(key, KEYS, path);
  }
  const override: ControlOverride = {};
  if (value.weight !== undefined) {
    override.weight = checkNumber(value.weight, {
      path: `${path}.weight`,
      min: 0.01,
      max: 1000,
    });
  }
  if (value.dueFrom !== undefined) {
    override.dueFrom = checkOneOf(
      value.dueFrom,
      LIFECYCLE_STAGES,
      `${path}.dueFrom`,
    );
  }
  if (value.gate !== undefined) {
    if (typeof value.gate !== 'boolean') {
      throw invalid(
        `${path}.gate`,
        JSON.stringify(value.gate),
        'expected true or false',
      );
    }
    override.gate = value.gate;
  }
  if (value.validityDays !== undefined) {
    override.validityDays = readPerClass(
      value.validityDays,
      `${path}.validityDays`,
      (days, at) => checkNumber(days, { path: at, min: 1, max: 36500 }),
    );
  }
  if (value.require !== undefined) {
    override.require = readPerClass(
      value.require,
      `${path}.require`,
      (requirement, at) => checkOneOf(requirement, REQUIREMENTS, at),
    );
  }
  return override;
}

function readPerClass<T>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => T,
): Partial<Record<(typeof CLASSES)[number], T>> {
  return Object.fromEntries(
    Object.entries(asObject(value, path)).map(([key, item]) => [
      checkOneOf(key, CLASSES, path),
      read(item, `${path}.${key}`),
    ]),
  );
}

function asObject(value: unknown, path: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(path, JSON.stringify(value), 'expected an object');
  }
  return value as JsonObject;
}
