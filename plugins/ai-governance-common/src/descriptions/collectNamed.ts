import { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../lib/isJsonObject';
import { listAttachmentIds } from '../records/listAttachmentIds';
import { RecordTypeInfo } from '../schema/types';
import { referencesIn } from './entityText';
import { isRecordId } from './recordText';
import { schemaBelow } from './schemaBelow';

/** What a content names, so that it can be said in words. @public */
export interface NamedThings {
  /** Ids that may be those of records. */
  recordIds: string[];
  /** References of people, groups and entities, in lower case. */
  entityRefs: string[];
  attachmentIds: string[];
  /** Short names of policies, objectives and documents. */
  shortNames: Array<{ type: string; subject: string }>;
}

const RECORD_FORMATS = [
  'risk-id',
  'incident-id',
  'audit-id',
  'programme-id',
  'decision-id',
];

interface Found {
  ids: Set<string>;
  refs: Set<string>;
  policies: Set<string>;
}

function visit(
  value: JsonValue | undefined,
  schema: JsonObject,
  found: Found,
): void {
  if (typeof value === 'string') {
    if (schema.format === 'policy-name') found.policies.add(value);
    // A snapshot of the server has the titles that held when it was taken.
    const isNamed =
      RECORD_FORMATS.includes(String(schema.format)) || isRecordId(value);
    if (isNamed && schema.readOnly !== true) {
      // A decision is named by its review, a slash and its number.
      found.ids.add(value.split('/')[0]);
    }
    referencesIn(value).forEach(ref => found.refs.add(ref));
  } else if (Array.isArray(value)) {
    const items = schemaBelow(schema, schema.items);
    value.forEach(item => visit(item, items, found));
  } else if (isJsonObject(value)) {
    const { properties } = schema;
    for (const [key, item] of Object.entries(value)) {
      const own = isJsonObject(properties) ? properties[key] : undefined;
      visit(item, schemaBelow(schema, own), found);
    }
  }
}

/** Kinds of subject that are ids of records. */
const RECORD_SUBJECTS = ['risk', 'incident'];

/** Kinds of subject that are short names of records of the same name. */
const NAMED_SUBJECTS = ['policy', 'objective', 'document'];

/** Records, people, systems and files that some records name. @public */
export function collectNamed(
  records: ReadonlyArray<{
    record: { type: string; subject?: string; data: object };
    type?: Pick<RecordTypeInfo, 'schema' | 'subject'>;
  }>,
): NamedThings {
  const found: Found = {
    ids: new Set(),
    refs: new Set(),
    policies: new Set(),
  };
  const files = new Set<string>();
  const shortNames: NamedThings['shortNames'] = [];
  for (const { record, type } of records) {
    const { subject } = record;
    const data = record.data as JsonObject;
    const schema = (type?.schema ?? {}) as JsonObject;
    const kind = type?.subject ?? '';
    visit(data, schema, found);
    visit(subject, {}, found);
    listAttachmentIds({ schema, data }).forEach(({ id }) => files.add(id));
    if (subject !== undefined && RECORD_SUBJECTS.includes(kind)) {
      found.ids.add(subject);
    }
    if (
      subject !== undefined &&
      NAMED_SUBJECTS.includes(kind) &&
      kind !== record.type
    ) {
      shortNames.push({ type: kind, subject });
    }
  }
  found.policies.forEach(subject =>
    shortNames.push({ type: 'policy', subject }),
  );
  files.forEach(id => found.ids.delete(id));
  return {
    recordIds: [...found.ids],
    entityRefs: [...found.refs],
    attachmentIds: [...files],
    shortNames,
  };
}
