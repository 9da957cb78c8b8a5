import {
  AiSystemEntity,
  recordTitle,
  RecordTypeInfo,
  RecordView,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { ReactNode, useMemo, useRef, useState } from 'react';
import { useNotify, useRecordTypes } from '../../hooks';
import { useRecordEffect } from './useRecordEffect';
import { useSystemRecords } from './useSystemRecords';
import { useTexts } from '../../useTexts';
import { DecisionDialog } from './DecisionDialog';
import {
  RecordActions,
  RecordActionsProvider,
  RecordDecision,
} from './RecordActions';
import { RecordDialog } from './RecordDialog';

/** The dialog that is open. */
type Task =
  | {
      kind: 'write';
      type: RecordTypeInfo;
      record?: RecordView;
      subject?: string;
      data?: JsonObject;
    }
  | { kind: 'decide'; record: RecordView; action: RecordDecision };

/**
 * Loads the records of a system once for the views inside, and holds the dialogs in
 * which they are written and decided.
 */
export function RecordsProvider(props: {
  /** Default: the records are those of the organisation. */
  entity?: Entity;
  /** As it is shown; what a record changes of it is said. Default: that is not said. */
  scorecard?: Scorecard;
  /** After a record was written: what depends on records is read again. */
  onChange: () => void;
  children: ReactNode;
}) {
  const { entity, scorecard, onChange, children } = props;
  const { t } = useTexts();
  const notify = useNotify();
  const { value, error, retry } = useSystemRecords(entity);
  const recordTypes = useRecordTypes();
  const { types } = recordTypes;
  const [task, setTask] = useState<Task>();
  const effectOf = useRecordEffect();
  // Of when the dialog was opened: an open page may show what follows before it is said.
  const before = useRef(scorecard);
  if (!task) before.current = scorecard;

  const retryTypes = recordTypes.retry;
  const failure = error ?? recordTypes.error;
  const actions = useMemo<RecordActions>(
    () => ({
      records: value?.items,
      types,
      error: failure,
      retry: () => {
        retry();
        if (!types) retryTypes();
      },
      mayCreate: typeId => value?.mayCreate.includes(typeId) ?? false,
      create: (type, start) => setTask({ kind: 'write', type, ...start }),
      revise: (record, data) => {
        const type = types?.get(record.type);
        if (type) setTask({ kind: 'write', type, record, data });
      },
      decide: (record, action) => setTask({ kind: 'decide', record, action }),
    }),
    [value, types, failure, retry, retryTypes],
  );

  const close = () => setTask(undefined);
  const finish = (record: RecordView) => {
    close();
    const type = types?.get(record.type);
    const counts = record.state === 'submitted' && type?.approval === 'none';
    const done = t(`records.done.${counts ? 'recorded' : record.state}`, {
      title: recordTitle(record, type),
    });
    const effect =
      entity && before.current && record.state !== 'draft'
        ? effectOf(getCompoundEntityRef(entity), before.current)
        : Promise.resolve('');
    // What was done is said even where what it changed cannot be read.
    effect
      .catch(() => '')
      .then(text => notify(text ? `${done}. ${text}` : done));
    retry();
    onChange();
  };

  return (
    <RecordActionsProvider value={actions}>
      {children}
      {task?.kind === 'write' && (
        <RecordDialog
          type={task.type}
          entity={entity as AiSystemEntity | undefined}
          records={value?.items ?? []}
          record={task.record}
          subject={task.subject}
          data={task.data}
          onDone={finish}
          onClose={close}
        />
      )}
      {task?.kind === 'decide' && (
        <DecisionDialog
          record={task.record}
          action={task.action}
          type={types?.get(task.record.type)}
          onDone={finish}
          onClose={close}
        />
      )}
    </RecordActionsProvider>
  );
}
