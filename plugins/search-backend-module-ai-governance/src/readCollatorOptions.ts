import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { DOCUMENT_TYPES, DocumentType } from './documents';

const KEY = 'search.collators.aiGovernance';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 15 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 30 },
};

/** When what is indexed. */
export interface CollatorOptions {
  schedule: SchedulerServiceTaskScheduleDefinition;
  types: readonly DocumentType[];
}

/**
 * Reads `search.collators.aiGovernance`.
 *
 * @throws InputError that names the key, its value and what is allowed
 */
export function readCollatorOptions(root: Config): CollatorOptions {
  const config = root.getOptionalConfig(KEY);
  const schedule = config?.getOptionalConfig('schedule');
  const types = config?.getOptionalStringArray('types') ?? [...DOCUMENT_TYPES];
  const odd = types.find(type => !DOCUMENT_TYPES.some(known => known === type));
  if (odd !== undefined) {
    throw new InputError(
      `${KEY}.types is ${JSON.stringify(odd)}; allowed: ${DOCUMENT_TYPES.join(
        ', ',
      )}`,
    );
  }
  return {
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : DEFAULT_SCHEDULE,
    types: types as DocumentType[],
  };
}
