import {
  AiSystemEntity,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import InfoIcon from '@material-ui/icons/Info';
import FormClass from '@rjsf/core';
import { useCallback, useRef, useState } from 'react';
import { FormChoice, FormChoices } from './formSchema';
import { prune } from './prune';
import { failureText } from '../../../lib/serverFaults';
import { useTexts } from '../../../useTexts';
import { Notice, Placeholder } from '../../common';
import { ConflictView } from './ConflictView';
import { DateFields } from './DateFields';
import { SchemaFields } from './SchemaFields';
import { SubjectField } from './SubjectField';
import { useFormChoices } from './useFormChoices';
import { useFormFaults } from './useFormFaults';
import { useLeadToFault } from './useLeadToFault';
import { DraftStart, useRecordDraft } from './useRecordDraft';
import { useRecordWriter, WriteIntent } from './useRecordWriter';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    // Room for the label on the border of the first field.
    form: { minWidth: 0, paddingTop: theme.spacing(0.5) },
  }),
  { name: 'AiGovernanceRecordForm' },
);

/** What a form starts from, and where it hands what was written. */
export interface RecordFormProps extends DraftStart {
  /** Default: the record is of the organisation. */
  entity?: AiSystemEntity;
  /** Records of the system, for what can be referred to. */
  records: readonly RecordView[];
  onDone: (record: RecordView) => void;
  onClose: () => void;
  onDirty: () => void;
}

/** Form of one type of record, made from its schema. */
export function RecordForm(props: RecordFormProps) {
  const { type, entity, records } = props;
  const { choices, subjects, loading } = useFormChoices({
    type,
    entity,
    records,
  });
  return loading ? (
    <DialogContent>
      <Placeholder lines={8} />
    </DialogContent>
  ) : (
    <FilledForm {...props} choices={choices} subjects={subjects} />
  );
}

function FilledForm(
  props: RecordFormProps & {
    choices: FormChoices;
    subjects: readonly FormChoice[];
  },
) {
  const { type, entity, record, choices, subjects, onClose, onDirty } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const form = useRef<FormClass>(null);
  const content = useRef<HTMLDivElement>(null);
  const writer = useRecordWriter({
    type,
    entity,
    record,
    onDone: props.onDone,
  });
  const draft = useRecordDraft(props);
  // The choices are new objects at every rendering; the first ones stand.
  const [offered] = useState(choices);
  const faults = useFormFaults(type, writer.faults, offered);

  /** Files on their way, by the field that they are for. */
  const [uploads, setUploads] = useState<Record<string, number>>({});
  const onUploading = useCallback(
    (field: string, running: number) =>
      setUploads(all => ({ ...all, [field]: running })),
    [],
  );
  const busy =
    writer.busy || Object.values(uploads).some(running => running > 0);

  const leadToFault = useLeadToFault(content, writer.busy);

  const hand = (intent: WriteIntent) => {
    faults.clear();
    leadToFault();
    onDirty();
    // A draft need not be complete; what it has is for the server to judge.
    if (intent === 'submit') {
      const complete = faults.checkOuter(draft);
      const valid = form.current?.validateForm() ?? true;
      if (!complete || !valid) return;
    }
    writer.write(draft.contentOn(writer.base), intent);
  };

  // The page has to show what was saved on the way.
  const leave = () => (writer.saved ? props.onDone(writer.saved) : onClose());

  if (writer.conflict) {
    const { theirs, intent } = writer.conflict;
    return (
      <DialogContent>
        <ConflictView
          type={type}
          theirs={theirs}
          mine={prune(draft.data)}
          onClose={leave}
          onTakeTheirs={() => {
            draft.takeOver(theirs);
            writer.rebase(theirs);
          }}
          onApplyMine={
            theirs.may.includes('revise')
              ? () => writer.write(draft.contentOn(writer.base), intent, theirs)
              : undefined
          }
        />
      </DialogContent>
    );
  }

  return (
    <>
      <DialogContent>
        <div ref={content} className={classes.root}>
          <Typography variant="body2">{type.description}</Typography>
          {draft.unknown.length > 0 && (
            <Notice tone="info" Icon={InfoIcon}>
              {t('records.form.leftOut', { values: draft.unknown.join(', ') })}
            </Notice>
          )}
          {(writer.failure || faults.problems.length > 0) && (
            <Notice
              tone="bad"
              role="alert"
              Icon={ErrorIcon}
              title={t('records.form.failed')}
            >
              {writer.failure && failureText(writer.failure)}
              {faults.problems.map(message => (
                <div key={message}>{message}</div>
              ))}
            </Notice>
          )}
          {type.subject && (
            <SubjectField
              kind={type.subject}
              value={draft.subject}
              fixed={record !== undefined || props.subject !== undefined}
              subjects={subjects}
              fault={faults.outer.get('subject')}
              onChange={next => {
                draft.setSubject(next);
                onDirty();
              }}
            />
          )}
          <div className={classes.form}>
            <SchemaFields
              type={type}
              entity={entity}
              choices={offered}
              formRef={form}
              data={draft.data}
              disabled={writer.busy}
              extraErrors={faults.extraErrors}
              onChange={next => {
                draft.setData(next);
                onDirty();
              }}
              onError={faults.keep}
              onUploading={onUploading}
            />
          </div>
          {draft.dated && (
            <DateFields
              expiry={type.expiry}
              effectiveOn={draft.effectiveOn}
              expiresOn={draft.expiresOn}
              faults={faults.outer}
              onEffective={day => {
                draft.setEffectiveOn(day);
                onDirty();
              }}
              onExpires={day => {
                draft.setExpiresOn(day);
                onDirty();
              }}
            />
          )}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={leave}>{t('records.form.cancel')}</Button>
        {/* What was submitted stays submitted: saved, it would count, and be no draft. */}
        {writer.base?.state !== 'submitted' && (
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => hand('draft')}
          >
            {t('records.form.saveDraft')}
          </Button>
        )}
        <Button
          variant="contained"
          color="primary"
          disabled={busy}
          onClick={() => hand('submit')}
        >
          {type.approval === 'required'
            ? t('records.form.submit')
            : t('records.form.record')}
        </Button>
      </DialogActions>
    </>
  );
}
