import { useCallback } from 'react';
import { MANAGEMENT_SYSTEM_PATH } from '../paths';
import { rootRouteRef } from '../routes';
import { Section, sectionOfType } from '../lib/managementSections';
import { useOptionalPath } from './useOptionalPath';

/** Addresses of the parts of the page, and of a record in its part. */
export function useSectionLink(): {
  section: (section: Section) => string;
  record: (record: { type: string; recordId: string }) => string;
} {
  const root = useOptionalPath(rootRouteRef)?.replace(/\/$/, '') ?? '';
  const section = useCallback(
    (id: Section) => `${root}/${MANAGEMENT_SYSTEM_PATH}/${id}`,
    [root],
  );
  const record = useCallback(
    ({ type, recordId }: { type: string; recordId: string }) =>
      `${section(sectionOfType(type))}?record=${encodeURIComponent(recordId)}`,
    [section],
  );
  return { section, record };
}
