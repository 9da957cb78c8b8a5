import {
  MANAGEMENT_SYSTEM_REF,
  RecordTypeDefinition,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Whether a record is of the organisation rather than of a system. */
export function isOfOrganisation(record: { entityRef: string }): boolean {
  return record.entityRef === MANAGEMENT_SYSTEM_REF;
}

/** Level of the types of record that there are under a reference. */
export function levelOf(entityRef: string): RecordTypeDefinition['level'] {
  return isOfOrganisation({ entityRef }) ? 'organisation' : 'system';
}
