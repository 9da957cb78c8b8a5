import { JsonObject, JsonValue } from '@backstage/types';
import { DAY, parseInstant } from '../lib/time';
import { RecordFault } from '../schema/RecordFault';
import { RecordTypeDefinition } from './RecordTypeDefinition';

/** Days that say when something happened. */
const PAST_DAYS: Partial<Record<RecordTypeDefinition['id'], string[][]>> = {
  fria: [['authorityNotifiedOn']],
  incident: [['awareAt'], ['reportedAt']],
  nonconformity: [['effectivenessCheck', 'checkedAt']],
  retirement: [['retiredAt']],
  'objective-progress': [['measuredOn']],
  'audit-finding': [['effectivenessCheck', 'checkedAt']],
  'management-review': [['heldOn']],
  training: [['heldOn']],
};

/** Faults of days that say when something happened, and that are yet to come. */
export function findLaterDays(options: {
  type: RecordTypeDefinition['id'];
  data: JsonObject;
  now: number;
}): RecordFault[] {
  const { type, data, now } = options;
  return (PAST_DAYS[type] ?? []).flatMap(keys => {
    const day = keys.reduce<JsonValue | undefined>(
      (value, key) => (value as JsonObject | undefined)?.[key],
      data,
    );
    // Somewhere it is tomorrow already.
    return typeof day === 'string' && parseInstant(day) > now + DAY
      ? [
          {
            path: ['data', ...keys].join('.'),
            message: `${day} is not allowed; expected a day that has come`,
          },
        ]
      : [];
  });
}
