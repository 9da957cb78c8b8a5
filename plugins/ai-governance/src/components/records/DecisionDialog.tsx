import {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CallSplitIcon from '@material-ui/icons/CallSplit';
import ErrorIcon from '@material-ui/icons/Error';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../api';
import { useFormat } from '../../hooks';
import { conflictOf } from '../../lib/conflict';
import { recordTitle } from '../../lib/recordData';
import { useTexts } from '../../useTexts';
import { Notice } from '../common';
import { PersonLink } from './PersonLink';
import { RecordDecision } from './RecordActions';
import { RecordContent } from './RecordContent';

const TITLE_ID = 'ai-governance-decision-dialog';
const COMMENT_LENGTH = 4000;

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'AiGovernanceDecisionDialog' },
);

/** Asks for a decision about a record, with what it says and room for a comment. */
export function DecisionDialog(props: {
  record: RecordView;
  action: RecordDecision;
  type?: RecordTypeInfo;
  onDone: (record: RecordView) => void;
  onClose: () => void;
}) {
  const { action, type, onDone, onClose } = props;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const { t } = useTexts();
  const [record, setRecord] = useState(props.record);
  const [comment, setComment] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const changed = record.revision !== props.record.revision;
  const needsComment =
    action === 'reject' ||
    (action === 'withdraw' && record.state === 'approved');
  const may = record.may.includes(action);

  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      onDone(
        await api.transitionRecord(record.id, {
          action,
          revision: record.revision,
          ...(comment.trim() && { comment: comment.trim() }),
        }),
      );
    } catch (error) {
      try {
        const current = await conflictOf(error, { api, recordId: record.id });
        if (current) setRecord(current);
        else setFailure(error as Error);
      } catch {
        setFailure(error as Error);
      }
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={TITLE_ID}
      onClose={(_, reason) => {
        if (reason === 'escapeKeyDown' && comment === '') onClose();
      }}
    >
      <DialogTitle id={TITLE_ID}>
        {t(`records.decide.${action}Title`, {
          title: recordTitle(record, type),
        })}
      </DialogTitle>
      <DialogContent>
        <div className={classes.root}>
          {changed && (
            <Notice
              tone="warn"
              role="alert"
              Icon={CallSplitIcon}
              title={t('records.conflict.title')}
            >
              {t('records.decide.changed', {
                who: <PersonLink entityRef={record.updatedBy} />,
                when: format.relative(record.updatedAt),
              })}{' '}
              {!may && t('records.decide.closed')}
            </Notice>
          )}
          {failure && (
            <Notice
              tone="bad"
              role="alert"
              Icon={ErrorIcon}
              title={t('records.form.failed')}
            >
              {failure.message}
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
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('records.form.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || !may || (needsComment && comment.trim() === '')}
          onClick={confirm}
        >
          {t(`records.action.${action}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
