import { JsonObject } from '@backstage/types';
import { OrganisationRecordType, RecordType } from './types';

/** A type of record, as a pack describes it. @public */
export interface RecordTypeDefinition {
  id: RecordType | OrganisationRecordType;
  title: string;
  /** What it records, in the project's own words. */
  description: string;
  level: 'system' | 'organisation';
  /** What `subject` of such a record names. Default: it has none. */
  subject?:
    | 'control'
    | 'risk'
    | 'supplier'
    | 'dataset'
    | 'incident'
    | 'clause'
    | 'policy'
    | 'objective'
    | 'obligation'
    | 'document';
  /**
   * With `all` an approved record is kept next to those before. Default: it takes the
   * place of the one of its subject.
   */
  keeps?: 'latest' | 'all';
  /** With `required` someone other than the author decides. */
  approval: 'none' | 'required';
  /** Who decides, where not everybody with the permission may. */
  approver?: 'risk-owner' | 'release-approver' | 'designated-management';
  /** Whether such a record states until when it counts. */
  expiry: 'none' | 'optional' | 'required';
  /**
   * JSON Schema (draft 07) of the content; unknown fields are faults. What it marks
   * as `readOnly` the server writes.
   */
  schema: JsonObject;
  /** Hints for the form, as react-jsonschema-form takes them. */
  uiSchema?: JsonObject;
}
