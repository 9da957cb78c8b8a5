import {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { useState } from 'react';
import { useCalendar } from '../../../hooks';
import { splitUnknown } from './formSchema';
import { prune, withoutBlanks } from './prune';
import { datesOf, daysOf } from './datesOf';
import { RecordContent } from './useRecordWriter';

/** What a form starts from. */
export interface DraftStart {
  type: RecordTypeInfo;
  /** The record that is revised; a new one otherwise. */
  record?: RecordView;
  /** What a new one is about, when that is given. */
  subject?: string;
  /** What a new one starts with, or a revision changes from the start. */
  data?: JsonObject;
}

/** What is written in a form: content, subject and dates. */
export function useRecordDraft(options: DraftStart) {
  const { type, record } = options;
  const calendar = useCalendar();
  const [start] = useState(() =>
    splitUnknown(
      { ...(record?.data as JsonObject | undefined), ...options.data },
      type.schema as JsonObject,
    ),
  );
  const [data, setData] = useState(start.known);
  const [subject, setSubject] = useState(
    record?.subject ?? options.subject ?? '',
  );
  const [days, setDays] = useState(() => daysOf(record, calendar));
  const dated = type.expiry !== 'none';

  return {
    data,
    setData,
    subject,
    setSubject,
    ...days,
    setEffectiveOn: (effectiveOn: string) =>
      setDays(current => ({ ...current, effectiveOn })),
    setExpiresOn: (expiresOn: string) =>
      setDays(current => ({ ...current, expiresOn })),
    /** Whether records of the type have dates of their own. */
    dated,
    /** What the record has and the form no longer asks for. */
    unknown: start.unknown,
    /** What is sent; `base` is the revision that it changes, if any. */
    contentOn(base: RecordView | undefined): RecordContent {
      return {
        // In what is submitted a blank entry is a fault; a draft may not have it yet.
        data: withoutBlanks(prune(data)),
        ...(type.subject && subject && { subject }),
        ...(dated && datesOf({ base, ...days, calendar })),
      };
    },
    /** Goes on from another version. */
    takeOver(other: RecordView) {
      setData(other.data as JsonObject);
      setDays(daysOf(other, calendar));
    },
  };
}
