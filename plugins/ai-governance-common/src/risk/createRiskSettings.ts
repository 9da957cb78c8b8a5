import { RiskSettings } from '../schema/types';
import { defaultRiskSettings } from './defaultRiskSettings';
import { validateRiskSettings } from './validateRiskSettings';

/** What an organisation may state of its risk settings. @public */
export interface StatedRiskSettings
  extends Partial<Omit<RiskSettings, 'appetite'>> {
  appetite?: Partial<RiskSettings['appetite']>;
}

/** Values that are stated; a key without one states nothing. */
function stated<T extends object>(values: T = {} as T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

/**
 * Settings of an organisation: what it states, and the defaults for the rest.
 * Starting risks of categories that it does not have are left out.
 *
 * @throws InputError that names the key, the value and what is expected.
 * @public
 */
export function createRiskSettings(options: StatedRiskSettings): RiskSettings {
  const { appetite, ...others } = options;
  const merged: RiskSettings = {
    ...defaultRiskSettings,
    ...stated(others),
    appetite: { ...defaultRiskSettings.appetite, ...stated(appetite) },
  };
  const categories = merged.categories.map(({ id }) => id);
  const settings = {
    ...merged,
    library:
      options.library ??
      merged.library.filter(({ category }) => categories.includes(category)),
  };
  validateRiskSettings(settings);
  return settings;
}
