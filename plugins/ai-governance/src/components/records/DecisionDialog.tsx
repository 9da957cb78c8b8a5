import {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import CallSplitIcon from '@material-ui/icons/CallSplit';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useFormat } from '../../hooks';
import { conflictOf } from './conflict';
import { recordTitle } from '../../lib/recordData';
import { useTexts } from '../../useTexts';
import { Notice, SendDialog } from '../common';
import { PersonLink } from './PersonLink';
import { RecordDecision } from './RecordActions';
import { RecordContent } from './RecordContent';

const TITLE_ID = 'ai-governance-decision-dialog';
const COMMENT_LENGTH = 4000;

/** Asks for a decision about a record, with what it says and room for a comment. */
export function DecisionDialog(props: {
  record: RecordView;
  action: RecordDecision;
  type?: RecordTypeInfo;
  onDone: (record: RecordView) => void;
  onClose: () => void;
}) {
  const { action, type, onDone, onClose } = props;
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const { t } = useTexts();
  const [record, setRecord] = useState(props.record);
  const [comment, setComment] = useState('');
  const changed = record.revision !== props.record.revision;
  const needsComment =
    action === 'reject' ||
    (action === 'withdraw' && record.state === 'approved');
  const may = record.may.includes(action);

  const confirm = async () => {
    try {
      onDone(
        await api.transitionRecord(record.id, {
          action,
          revision: record.revision,
          ...(comment.trim() && { comment: comment.trim() }),
        }),
      );
    } catch (error) {
      const current = await conflictOf(error, {
        api,
        recordId: record.id,
      }).catch(() => undefined);
      if (!current) throw error;
      setRecord(current);
    }
  };

  return (
    <SendDialog
      titleId={TITLE_ID}
      title={t(`records.decide.${action}Title`, {
        title: recordTitle(record, type),
      })}
      failedTitle={t('records.form.failed')}
      sendText={t(`records.action.${action}`)}
      disabled={!may || (needsComment && comment.trim() === '')}
      holds={comment === '' ? 'fields' : 'text'}
      onSend={confirm}
      onClose={onClose}
    >
      {changed && (
        <Notice
          tone="warn"
          role="alert"
          Icon={CallSplitIcon}
          title={t('records.conflict.title')}
        >
          {t('records.decide.changed', {
            who: (
              <PersonLink
                entityRef={record.updatedBy}
                signature={record.signatures?.updatedBy}
              />
            ),
            when: format.relative(record.updatedAt),
          })}{' '}
          {!may && t('records.decide.closed')}
        </Notice>
      )}
      <Typography variant="body2">
        {action === 'submit' && type?.approval === 'none'
          ? t('records.decide.recordText')
          : t(`records.decide.${action}Text`)}
      </Typography>
      <RecordContent record={record} type={type} />
      <TextField
        id="decision-comment"
        label={t('records.decide.comment')}
        required={needsComment}
        multiline
        minRows={3}
        fullWidth
        variant="outlined"
        value={comment}
        helperText={
          needsComment ? t('records.decide.commentNeeded') : undefined
        }
        onChange={event => setComment(event.target.value)}
        InputLabelProps={{ shrink: true }}
        inputProps={{ maxLength: COMMENT_LENGTH }}
      />
    </SendDialog>
  );
}
