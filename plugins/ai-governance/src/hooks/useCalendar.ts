import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { configApiRef, useApiHolder } from '@backstage/core-plugin-api';

/**
 * When days begin and end for the organisation, wherever the reader is. It says what
 * day an instant belongs to, and what day it is.
 */
export function useCalendar(): Calendar {
  const config = useApiHolder().get(configApiRef);
  return Calendar.of(config?.getOptionalString('aiGovernance.timeZone'));
}
