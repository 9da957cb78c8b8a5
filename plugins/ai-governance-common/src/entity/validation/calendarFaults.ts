import { JsonValue } from '@backstage/types';
import { isCalendarDay } from '../../lib/time';
import { aiSystemSpecSchema } from '../specSchema';
import { AiSystemFault } from './AiSystemFault';
import { DATE_PATTERN, formatOf } from './formats';
import { schemaNode, SchemaVisit, visitValues } from './schemaNode';

function faultOf({ path, node, value }: SchemaVisit): AiSystemFault[] {
  if (node.pattern !== DATE_PATTERN || typeof value !== 'string') return [];
  // The schema reports what does not have the form of a date.
  if (!new RegExp(DATE_PATTERN, 'u').test(value)) return [];
  if (isCalendarDay(value)) return [];
  const expected = formatOf(DATE_PATTERN)?.expected;
  return [
    {
      path,
      value,
      message: `${path} is "${value}", a day that does not exist; expected ${expected}`,
    },
  ];
}

/** Dates that have the form of a date and are in no calendar, as 2026-02-30. */
export function calendarFaults(spec: JsonValue): AiSystemFault[] {
  const node = schemaNode(aiSystemSpecSchema);
  return [...visitValues({ path: 'spec', node, value: spec })].flatMap(faultOf);
}
