import {
  createRiskSettings,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Config, ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { assertKnownKeys, invalid } from './readers';

const PATH = 'aiGovernance.risk';

/**
 * Reads matrix, bands and appetite. What is not stated is as the product ships it,
 * and the appetite for all as `riskAppetite` says.
 */
export function readRiskSettings(
  parent: Config,
  riskAppetite: number,
): RiskSettings {
  const config = parent.getOptionalConfig('risk') ?? new ConfigReader({});
  assertKnownKeys(config, PATH, ['likelihood', 'impact', 'bands', 'appetite']);
  const appetite = readAppetite(config, parent, riskAppetite);
  try {
    return createRiskSettings({
      likelihood: config.getOptionalStringArray('likelihood'),
      impact: config.getOptionalStringArray('impact'),
      bands: config.getOptional('bands'),
      appetite,
    });
  } catch (error) {
    throw new InputError(
      `Invalid configuration at ${PATH}: ${(error as Error).message}`,
    );
  }
}

function readAppetite(
  config: Config,
  parent: Config,
  riskAppetite: number,
): RiskSettings['appetite'] {
  const path = `${PATH}.appetite`;
  const section = config.getOptionalConfig('appetite') ?? new ConfigReader({});
  assertKnownKeys(section, path, ['default', 'byCategory', 'byClass']);
  const stated = section.getOptionalNumber('default');
  if (stated !== undefined && parent.has('riskAppetite')) {
    throw invalid(
      'aiGovernance.riskAppetite',
      String(riskAppetite),
      `expected only one of it and ${path}.default`,
    );
  }
  return {
    default: stated ?? riskAppetite,
    byCategory: section.getOptional('byCategory'),
    byClass: section.getOptional('byClass'),
  };
}
