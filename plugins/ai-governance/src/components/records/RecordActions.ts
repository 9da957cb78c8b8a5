import {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { createContext, useContext } from 'react';
import { RecordTypes } from '../../hooks';

/** What a person decides about a record. */
export type RecordDecision = 'submit' | 'approve' | 'reject' | 'withdraw';

/** The records of a system, and what the person who looks may do with them. */
export interface RecordActions {
  /** Undefined until they are loaded. */
  records?: readonly RecordView[];
  types?: RecordTypes;
  error?: Error;
  retry: () => void;
  mayCreate: (typeId: string) => boolean;
  create: (
    type: RecordTypeInfo,
    start?: { subject?: string; data?: JsonObject },
  ) => void;
  /** Opens a record for revision, with some of its content filled in already. */
  revise: (record: RecordView, data?: JsonObject) => void;
  decide: (record: RecordView, action: RecordDecision) => void;
}

const Context = createContext<RecordActions | undefined>(undefined);

/** Gives {@link useRecordActions} its value. */
export const RecordActionsProvider = Context.Provider;

/** Records and types that are loaded around; none where no provider is. */
export function useRecordsInView(): Pick<RecordActions, 'records' | 'types'> {
  return useContext(Context) ?? {};
}

/**
 * The records of the system in view and what may be done with them.
 *
 * @throws when no `RecordsProvider` is around
 */
export function useRecordActions(): RecordActions {
  const actions = useContext(Context);
  if (!actions) throw new Error('No RecordsProvider is around');
  return actions;
}
