import {
  defaultEvaluationPolicy,
  EvaluationPolicy,
  isTimeZone,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config, ConfigReader } from '@backstage/config';
import { assertKnownKeys, invalid, readNumber } from './readers';

const LEVELS = ['bronze', 'silver', 'gold'] as const;

/** Reads thresholds and defaults of the evaluation. */
export function readPolicy(config: Config): EvaluationPolicy {
  const defaults = defaultEvaluationPolicy;
  return {
    ...defaults,
    levels: readLevels(config),
    warningDays: readNumber(config, 'warningDays', {
      path: 'aiGovernance.warningDays',
      fallback: defaults.warningDays,
      min: 0,
      max: 3650,
    }),
    concernUrl: readConcernUrl(config) ?? defaults.concernUrl,
    minimumLogRetentionDays: readNumber(config, 'minimumLogRetentionDays', {
      path: 'aiGovernance.minimumLogRetentionDays',
      fallback: defaults.minimumLogRetentionDays,
      min: 0,
      max: 36500,
    }),
    riskAppetite: readNumber(config, 'riskAppetite', {
      path: 'aiGovernance.riskAppetite',
      fallback: defaults.riskAppetite,
      min: 1,
      max: 25,
    }),
    ...readTimeZone(config),
  };
}

function readTimeZone(config: Config): Pick<EvaluationPolicy, 'timeZone'> {
  const timeZone = config.getOptionalString('timeZone');
  if (timeZone === undefined) {
    return {};
  }
  if (!isTimeZone(timeZone)) {
    throw invalid(
      'aiGovernance.timeZone',
      JSON.stringify(timeZone),
      'expected the name of a time zone in the IANA database, such as Europe/Berlin or UTC',
    );
  }
  return { timeZone };
}

function readLevels(parent: Config): EvaluationPolicy['levels'] {
  const path = 'aiGovernance.levels';
  const config = parent.getOptionalConfig('levels') ?? new ConfigReader({});
  assertKnownKeys(config, path, [...LEVELS]);
  const levels = { ...defaultEvaluationPolicy.levels };
  for (const level of LEVELS) {
    levels[level] = readNumber(config, level, {
      path: `${path}.${level}`,
      fallback: levels[level],
      min: 0,
      max: 1,
    });
  }
  if (!(levels.bronze <= levels.silver && levels.silver <= levels.gold)) {
    throw invalid(
      path,
      JSON.stringify(levels),
      'expected bronze <= silver <= gold',
    );
  }
  return levels;
}

function readConcernUrl(config: Config): string | undefined {
  const value = config.getOptionalString('concernUrl');
  if (value === undefined) {
    return undefined;
  }
  if (!/^(https:\/\/|mailto:)\S+$/.test(value)) {
    throw invalid(
      'aiGovernance.concernUrl',
      JSON.stringify(value),
      'expected an https or mailto address',
    );
  }
  return value;
}
