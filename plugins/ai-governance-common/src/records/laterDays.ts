import { JsonObject, JsonValue } from '@backstage/types';
import { Calendar } from '../lib/Calendar';
import { RecordFault } from '../schema/RecordFault';
import { RecordTypeDefinition } from './RecordTypeDefinition';

/** Days that say when something happened. */
const PAST_DAYS: Partial<Record<RecordTypeDefinition['id'], string[][]>> = {
  fria: [['authorityNotifiedOn']],
  incident: [
    ['awareAt'],
    ['reportedAt'],
    ['providerInformedAt'],
    ['othersInformedAt'],
  ],
  policy: [['reviewedOn']],
  nonconformity: [['effectivenessCheck', 'checkedAt']],
  retirement: [['retiredAt']],
  'objective-progress': [['measuredOn']],
  'audit-finding': [['effectivenessCheck', 'checkedAt']],
  'internal-audit': [['reportedOn']],
  'management-review': [['heldOn']],
  'planned-change': [['doneOn']],
  'decision-follow-up': [['doneOn']],
  training: [['heldOn']],
};

/** Faults of days that say when something happened, and that are yet to come. */
export function findLaterDays(options: {
  type: RecordTypeDefinition['id'];
  data: JsonObject;
  calendar: Calendar;
  now: number;
}): RecordFault[] {
  const { type, data, calendar, now } = options;
  return (PAST_DAYS[type] ?? []).flatMap(keys => {
    const day = keys.reduce<JsonValue | undefined>(
      (value, key) => (value as JsonObject | undefined)?.[key],
      data,
    );
    return typeof day === 'string' && calendar.startOf(day) > now
      ? [
          {
            path: ['data', ...keys].join('.'),
            message: `${day} is not allowed; expected a day that has come`,
          },
        ]
      : [];
  });
}
