import { JsonObject } from '@backstage/types';
import { RecordFault } from '../schema/RecordFault';
import { RiskSettings } from '../schema/types';
import { allowedWords } from '../validation/didYouMean';

const RATINGS = ['inherent', 'residual'] as const;
const AXES = ['likelihood', 'impact'] as const;

function above(path: string, value: unknown, most: number): RecordFault[] {
  return typeof value === 'number' && value > most
    ? [{ path, message: `${value} is not allowed; expected 1 to ${most}` }]
    : [];
}

function ratingFaults(data: JsonObject, settings: RiskSettings): RecordFault[] {
  const { likelihood, impact } = settings;
  return RATINGS.flatMap(name => [
    ...AXES.flatMap(axis =>
      above(
        `data.${name}.${axis}`,
        (data[name] as JsonObject | undefined)?.[axis],
        settings[axis].length,
      ),
    ),
    ...above(
      `data.${name}Rating`,
      data[`${name}Rating`],
      likelihood.length * impact.length,
    ),
  ]);
}

/** Faults of a risk that depend on matrix, categories and controls. */
export function findRiskFaults(options: {
  data: JsonObject;
  settings: RiskSettings;
  controlIds: string[];
}): RecordFault[] {
  const { data, settings, controlIds } = options;
  const categories = settings.categories.map(category => category.id);
  const faults = ratingFaults(data, settings);
  // What has to be there is for the schema to say.
  if (
    data.category !== undefined &&
    !categories.includes(String(data.category))
  ) {
    faults.push({
      path: 'data.category',
      message: `"${data.category}" is not allowed; ${allowedWords(
        data.category,
        categories,
      )}`,
    });
  }
  const controls = (data.controls ?? []) as string[];
  for (const [index, id] of controls.entries()) {
    if (!controlIds.includes(id)) {
      faults.push({
        path: `data.controls[${index}]`,
        message: `"${id}" is not a control; ${allowedWords(id, controlIds)}`,
      });
    }
  }
  return faults;
}
