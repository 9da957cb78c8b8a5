import {
  AuditorService,
  AuditorServiceEventSeverityLevel,
} from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { AnyRequest } from './readCaller';

/**
 * Does something as an event of the audit log, which says how it ended. What was
 * done is said only where it was: `meta` of the answer is added to a success.
 */
export async function audited<T>(
  options: {
    auditor: AuditorService;
    request: AnyRequest;
    eventId: string;
    severityLevel: AuditorServiceEventSeverityLevel;
    meta?: JsonObject;
    /** What of the answer is worth a line. */
    describe?: (answer: T) => JsonObject;
  },
  task: () => Promise<T>,
): Promise<T> {
  const { auditor, request, eventId, severityLevel, meta, describe } = options;
  const event = await auditor.createEvent({
    eventId,
    severityLevel,
    request,
    meta,
  });
  let answer: T;
  try {
    answer = await task();
  } catch (error) {
    await event.fail({ error: error as Error });
    throw error;
  }
  await event.success({ meta: describe?.(answer) });
  return answer;
}
