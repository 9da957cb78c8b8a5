import {
  MyWorkItem,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { WorkTaskAction } from './WorkTaskAction';

/** What the form of an item starts with. */
export interface WorkStart {
  subject?: string;
  data?: JsonObject;
}

/** The content of a record with one entry of a list in it closed. */
function withClosed(data: JsonObject, key: string): JsonObject {
  const [, list, place] = key.split('/');
  const entries = data[list];
  return Array.isArray(entries)
    ? {
        ...data,
        [list]: entries.map(
          (entry, index): JsonValue =>
            index === Number(place)
              ? { ...(entry as JsonObject), status: 'closed' }
              : entry,
        ),
      }
    : data;
}

/**
 * What a new record starts with that sees to an item: the control that it is about, the
 * decision that it follows up, or all of the record before with the action done.
 */
export function startOf(options: {
  item: MyWorkItem;
  action: WorkTaskAction;
  type: RecordTypeInfo;
  /** The record that the item is about, where it was loaded. */
  record?: RecordView;
}): WorkStart {
  const { item, action, type, record } = options;
  if (action.kind === 'close' && record) {
    const { subject } = record;
    return {
      ...(subject !== undefined && { subject }),
      data: withClosed(record.data as JsonObject, item.key ?? ''),
    };
  }
  if (item.task === 'decision-follow-up') {
    return {
      data: { decision: `${item.recordId}/${item.key}`, state: 'done' },
    };
  }
  return type.subject === 'control' ? { subject: item.controlId } : {};
}
