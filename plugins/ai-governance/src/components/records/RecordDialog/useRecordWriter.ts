import {
  AiSystemEntity,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { JsonObject } from '@backstage/types';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../../api';
import { conflictOf } from '../conflict';
import { ServerFault, serverFaults } from '../../../lib/serverFaults';

/** What a form wants to write. */
export interface RecordContent {
  data: JsonObject;
  subject?: string;
  /** Default: a revision keeps it; null removes it. */
  effectiveAt?: string | null;
  expiresAt?: string | null;
}

/** Whether a record is only kept, or submitted at once. */
export type WriteIntent = 'draft' | 'submit';

/** Writes a record, and says why it could not. */
export function useRecordWriter(options: {
  type: RecordTypeInfo;
  /** Default: the record is of the organisation. */
  entity?: AiSystemEntity;
  record?: RecordView;
  onDone: (record: RecordView) => void;
}) {
  const { type, entity, record, onDone } = options;
  const api = useApi(aiGovernanceApiRef);
  const [base, setBase] = useState(record);
  const [saved, setSaved] = useState<RecordView>();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<ServerFault[]>([]);
  const [failure, setFailure] = useState<Error>();
  const [conflict, setConflict] = useState<{
    theirs: RecordView;
    intent: WriteIntent;
  }>();

  async function save(
    content: RecordContent,
    intent: WriteIntent,
    onto: RecordView | undefined,
  ): Promise<RecordView> {
    if (!onto) {
      const { data, subject, effectiveAt, expiresAt } = content;
      const input = {
        type: type.id,
        data,
        ...(subject && { subject }),
        ...(effectiveAt && { effectiveAt }),
        ...(expiresAt && { expiresAt }),
        ...(intent === 'submit' && { submit: true }),
      };
      if (!entity) return api.createManagementSystemRecord(input);
      const { namespace, name } = getCompoundEntityRef(entity);
      return api.createRecord({ namespace, name }, input);
    }
    const revised = await api.reviseRecord(onto.id, {
      revision: onto.revision,
      ...content,
    });
    // Were the next step to fail, trying again goes on from here.
    setBase(revised);
    setSaved(revised);
    return intent === 'submit' && revised.may.includes('submit')
      ? api.transitionRecord(revised.id, {
          action: 'submit',
          revision: revised.revision,
        })
      : revised;
  }

  async function write(
    content: RecordContent,
    intent: WriteIntent,
    onto = base,
  ): Promise<void> {
    setBusy(true);
    setFaults([]);
    setFailure(undefined);
    setConflict(undefined);
    try {
      onDone(await save(content, intent, onto));
    } catch (error) {
      try {
        const theirs =
          onto && (await conflictOf(error, { api, recordId: onto.id }));
        const found = serverFaults(error);
        if (theirs) setConflict({ theirs, intent });
        else if (found.length > 0) setFaults(found);
        else setFailure(error as Error);
      } catch {
        setFailure(error as Error);
      }
      setBusy(false);
    }
  }

  return {
    base,
    /** A revision that was saved, though what was to follow failed. */
    saved,
    busy,
    faults,
    failure,
    conflict,
    write,
    /** Goes on from another version. */
    rebase(onto: RecordView) {
      setBase(onto);
      setFaults([]);
      setConflict(undefined);
    },
  };
}
