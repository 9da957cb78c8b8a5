import {
  AiSystemEntity,
  MyWorkItem,
  recordTitle,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useRecordTypes } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Dialog, LoadFailure, Placeholder } from '../common';
import { DecisionDialog, RecordDialog, useSystemRecords } from '../records';
import { startOf, WorkStart } from './startOf';
import { useOutcome } from './useOutcome';
import { WorkTaskAction, WritingAction } from './WorkTaskAction';

interface WorkDialogProps {
  item: MyWorkItem;
  action: WorkTaskAction;
  /** With what came of it. */
  onDone: (message: string) => void;
  onClose: () => void;
}

const isWriting = (action: WorkTaskAction): action is WritingAction =>
  ['record', 'revise', 'close'].includes(action.kind);

/** Loads what a dialog needs, and shows it; that it loads is shown as well. */
export function WorkDialog(props: WorkDialogProps) {
  const { item, action, onClose } = props;
  const api = useApi(aiGovernanceApiRef);
  const catalog = useApi(catalogApiRef);
  const { t } = useTexts();
  const { types, error: typesError, retry: retryTypes } = useRecordTypes();
  const entityRef = item.system?.entityRef;
  const { recordId } = item;
  const needsRecord = action.kind !== 'record';
  const { value, error, retry } = useAsyncRetry(async () => {
    const [entity, record] = await Promise.all([
      entityRef ? catalog.getEntityByRef(entityRef) : undefined,
      needsRecord && recordId ? api.getRecord(recordId) : undefined,
    ]);
    return { entity: entity as AiSystemEntity | undefined, record };
  }, [api, catalog, entityRef, needsRecord, recordId]);
  const typeId =
    action.kind === 'record' ? action.typeId : value?.record?.type ?? '';
  const failure = error ?? typesError;
  const isLost = value && entityRef !== undefined && !value.entity;
  if (failure || isLost || !value || !types) {
    return (
      <Dialog open fullWidth maxWidth="sm" onClose={onClose}>
        <DialogContent>
          {failure || isLost ? (
            <LoadFailure
              title={t('work.taskError')}
              error={failure ?? new Error(entityRef)}
              onRetry={() => {
                retry();
                if (!types) retryTypes();
              }}
            />
          ) : (
            <Placeholder lines={6} />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('records.form.cancel')}</Button>
        </DialogActions>
      </Dialog>
    );
  }
  return <LoadedDialog {...props} {...value} type={types.get(typeId)} />;
}

function LoadedDialog(
  props: WorkDialogProps & {
    entity?: AiSystemEntity;
    record?: RecordView;
    type: RecordTypeInfo | undefined;
  },
) {
  const { item, action, entity, record, type, onDone, onClose } = props;
  const { t } = useTexts();
  const describe = useOutcome(item);
  const finish = async (written: RecordView) => {
    const counts = written.state === 'submitted' && type?.approval === 'none';
    onDone(
      await describe(
        t(`records.done.${counts ? 'recorded' : written.state}`, {
          title: recordTitle(written, type),
        }),
      ),
    );
  };
  if (!isWriting(action)) {
    return record ? (
      <DecisionDialog
        record={record}
        action={action.kind}
        type={type}
        onDone={finish}
        onClose={onClose}
      />
    ) : null;
  }
  if (!type) return null;
  return (
    <WritingDialog
      entity={entity}
      record={action.kind === 'revise' ? record : undefined}
      start={startOf({ item, action, type, record })}
      type={type}
      onDone={finish}
      onClose={onClose}
    />
  );
}

/** The form, with the records that it can refer to. */
function WritingDialog(props: {
  entity?: AiSystemEntity;
  record?: RecordView;
  start: WorkStart;
  type: RecordTypeInfo;
  onDone: (record: RecordView) => void;
  onClose: () => void;
}) {
  const { entity, record, start, type, onDone, onClose } = props;
  const { value } = useSystemRecords(entity);
  return (
    <RecordDialog
      type={type}
      entity={entity}
      records={value?.items ?? []}
      record={record}
      subject={start.subject}
      data={start.data}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
