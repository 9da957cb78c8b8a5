import {
  recordTitle,
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
import { useTexts } from '../../useTexts';
import { LoadFailure, Notice, Placeholder, SendDialog } from '../common';
import { PersonLink } from './PersonLink';
import { RecordDecision } from './RecordActions';
import { ChangesSince } from './ChangesSince';
import { DescriptionView } from './DescriptionView';
import { NumbersSince } from './NumbersSince';
import { useDecisionBasis } from './useDecisionBasis';
import { useDescribedBasis } from './useDescribedBasis';

const TITLE_ID = 'ai-governance-decision-dialog';
const COMMENT_LENGTH = 4000;

/**
 * Asks for a decision about a record, with all that is decided in words and room for a
 * comment. What was shown goes with the decision, so that nobody decides on anything else.
 */
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
  const [changedAround, setChangedAround] = useState(false);
  const basis = useDecisionBasis(record);
  const described = useDescribedBasis(basis.value, type);
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
          decidedOn: basis.value?.digest,
          ...(comment.trim() && { comment: comment.trim() }),
        }),
      );
    } catch (error) {
      const current = await conflictOf(error, {
        api,
        recordId: record.id,
      }).catch(() => undefined);
      if (!current) throw error;
      setChangedAround(current.revision === record.revision);
      setRecord(current);
      basis.retry();
    }
  };

  return (
    <SendDialog
      titleId={TITLE_ID}
      title={t(`records.decide.${action}Title`, {
        title: described?.description.title ?? recordTitle(record, type),
      })}
      failedTitle={t('records.form.failed')}
      sendText={t(`records.action.${action}`)}
      disabled={
        !may ||
        basis.loading ||
        !described ||
        (needsComment && comment.trim() === '')
      }
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
      {changedAround && !changed && (
        <Notice
          tone="warn"
          role="alert"
          Icon={CallSplitIcon}
          title={t('records.decide.changedAroundTitle')}
        >
          {t('records.decide.changedAround')}
        </Notice>
      )}
      <Typography variant="body2">
        {action === 'submit' && type?.approval === 'none'
          ? t('records.decide.recordText')
          : t(`records.decide.${action}Text`)}
      </Typography>
      {basis.error && (
        <LoadFailure
          title={t('records.decide.basisError')}
          error={basis.error}
          onRetry={basis.retry}
        />
      )}
      {!described && !basis.error && <Placeholder lines={6} />}
      {described?.recounted && <NumbersSince changes={described.recounted} />}
      {described?.previous && <ChangesSince previous={described.previous} />}
      {described && (
        <DescriptionView
          sections={described.description.sections}
          settings={basis.value?.settings}
        />
      )}
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
