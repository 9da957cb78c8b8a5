import {
  AiSystemEntity,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { getCompoundEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/Error';
import InfoIcon from '@material-ui/icons/Info';
import FormClass from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useCallback, useMemo, useRef, useState } from 'react';
import { toDay } from '../../../lib/calendarDay';
import {
  FormChoice,
  FormChoices,
  splitUnknown,
  toForm,
  wholeFields,
} from '../../../lib/formSchema';
import { prune } from '../../../lib/prune';
import { splitFaults } from '../../../lib/serverFaults';
import { useTexts } from '../../../useTexts';
import { Notice, Placeholder } from '../../common';
import { ConflictView } from './ConflictView';
import { DateFields } from './DateFields';
import { datesOf } from './datesOf';
import { SchemaForm } from './formTheme';
import { SubjectField } from './SubjectField';
import { useFormChoices } from './useFormChoices';
import { useFormTexts } from './useFormTexts';
import { useRecordWriter, WriteIntent } from './useRecordWriter';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    // Room for the label on the border of the first field.
    form: { minWidth: 0, paddingTop: theme.spacing(0.5) },
  }),
  { name: 'AiGovernanceRecordForm' },
);

/** Ids of fields start with it. */
const ID_PREFIX = 'record';

/** What a form starts from, and where it hands what was written. */
export interface RecordFormProps {
  type: RecordTypeInfo;
  /** Left out, the record is of the organisation. */
  entity?: AiSystemEntity;
  /** Records of the system, for what can be referred to. */
  records: readonly RecordView[];
  /** The record that is revised; a new one otherwise. */
  record?: RecordView;
  /** What a new one is about, when that is given. */
  subject?: string;
  /** What a new one starts with, or a revision changes from the start. */
  data?: JsonObject;
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

/** Leads to a field by the path of its error, such as `.inherent.impact`. */
function focusField({ property = '' }: { property?: string }) {
  const id = `${ID_PREFIX}${property.replace(/\./g, '_')}`;
  document.getElementById(id)?.focus();
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
  const texts = useFormTexts();
  const form = useRef<FormClass>(null);
  const writer = useRecordWriter({
    type,
    entity,
    record,
    onDone: props.onDone,
  });
  const [start] = useState(() =>
    splitUnknown(
      { ...(record?.data as JsonObject | undefined), ...props.data },
      type.schema as JsonObject,
    ),
  );
  const [data, setData] = useState(start.known);
  /** Faults that the form finds and no field of it shows. */
  const [general, setGeneral] = useState<string[]>([]);
  const [subject, setSubject] = useState(
    record?.subject ?? props.subject ?? '',
  );
  const [effectiveOn, setEffectiveOn] = useState(() =>
    toDay(record?.effectiveAt),
  );
  const [expiresOn, setExpiresOn] = useState(() => toDay(record?.expiresAt));
  const [missing, setMissing] = useState<ReadonlyMap<string, string>>(
    new Map(),
  );

  /** Files on their way, by the field that they are for. */
  const [uploads, setUploads] = useState<Record<string, number>>({});
  const onUploading = useCallback(
    (field: string, running: number) =>
      setUploads(all => ({ ...all, [field]: running })),
    [],
  );
  const busy =
    writer.busy || Object.values(uploads).some(running => running > 0);

  // The choices are new objects at every rendering; the first ones stand.
  const [offered] = useState(choices);
  const shape = useMemo(
    () =>
      toForm({
        schema: type.schema as JsonObject,
        uiSchema: type.uiSchema as JsonObject | undefined,
        choices: offered,
      }),
    [type, offered],
  );
  const fields = Object.keys((type.schema.properties ?? {}) as JsonObject);
  const { extraErrors, outer, rest } = useMemo(
    () =>
      splitFaults(
        writer.faults,
        fields,
        wholeFields(type.schema as JsonObject),
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- fields follow the type
    [writer.faults, type],
  );
  const problems = [...general, ...rest];
  const outerFaults = new Map([...missing, ...outer]);
  const dated = type.expiry !== 'none';

  const content = () => ({
    data: prune(data),
    ...(type.subject && subject && { subject }),
    ...(dated && datesOf({ base: writer.base, effectiveOn, expiresOn })),
  });

  const hand = (intent: WriteIntent) => {
    if (intent === 'draft') {
      // A draft need not be complete; what it has is for the server to judge.
      setMissing(new Map());
      setGeneral([]);
      writer.write(content(), intent);
      return;
    }
    const absent = new Map<string, string>();
    if (type.subject && !subject) {
      absent.set('subject', t('records.form.required'));
    }
    if (type.expiry === 'required' && !expiresOn) {
      absent.set('expiresAt', t('records.form.required'));
    }
    setMissing(absent);
    setGeneral([]);
    const valid = form.current?.validateForm() ?? true;
    if (absent.size === 0 && valid) writer.write(content(), intent);
  };

  if (writer.conflict) {
    const { theirs, intent } = writer.conflict;
    return (
      <DialogContent>
        <ConflictView
          type={type}
          theirs={theirs}
          mine={prune(data)}
          onTakeTheirs={() => {
            setData(theirs.data as JsonObject);
            setExpiresOn(toDay(theirs.expiresAt));
            setEffectiveOn(toDay(theirs.effectiveAt));
            writer.rebase(theirs);
          }}
          onApplyMine={
            theirs.may.includes('revise')
              ? () => writer.write(content(), intent, theirs)
              : undefined
          }
        />
      </DialogContent>
    );
  }

  return (
    <>
      <DialogContent>
        <div className={classes.root}>
          <Typography variant="body2">{type.description}</Typography>
          {start.unknown.length > 0 && (
            <Notice tone="info" Icon={InfoIcon}>
              {t('records.form.leftOut', { values: start.unknown.join(', ') })}
            </Notice>
          )}
          {(writer.failure || problems.length > 0) && (
            <Notice
              tone="bad"
              role="alert"
              Icon={ErrorIcon}
              title={t('records.form.failed')}
            >
              {writer.failure?.message}
              {problems.map(message => (
                <div key={message}>{message}</div>
              ))}
            </Notice>
          )}
          {type.subject && (
            <SubjectField
              kind={type.subject}
              value={subject}
              fixed={record !== undefined || props.subject !== undefined}
              subjects={subjects}
              fault={outerFaults.get('subject')}
              onChange={next => {
                setSubject(next);
                onDirty();
              }}
            />
          )}
          <div className={classes.form}>
            <SchemaForm
              ref={form}
              idPrefix={ID_PREFIX}
              formContext={{
                rootId: ID_PREFIX,
                // The organisation is no system, and its records take no files.
                system: entity && getCompoundEntityRef(entity),
                onUploading,
              }}
              tagName="div"
              schema={shape.schema}
              uiSchema={{
                ...shape.uiSchema,
                'ui:submitButtonOptions': { norender: true },
              }}
              formData={data}
              validator={validator}
              noHtml5Validate
              showErrorList={false}
              focusOnFirstError={focusField}
              onError={found =>
                setGeneral(
                  found
                    .filter(({ name }) => name === 'additionalProperties')
                    .map(({ stack }) => stack),
                )
              }
              disabled={writer.busy}
              extraErrors={extraErrors}
              extraErrorsBlockSubmit={false}
              translateString={texts.translateString}
              transformErrors={texts.transformErrors}
              experimental_defaultFormStateBehavior={{
                emptyObjectFields: 'populateRequiredDefaults',
                // The first choice of a list is no answer that anybody gave.
                constAsDefaults: 'never',
              }}
              onChange={({ formData }) => {
                setData(prune(formData ?? {}));
                onDirty();
              }}
            />
          </div>
          {dated && (
            <DateFields
              expiry={type.expiry}
              effectiveOn={effectiveOn}
              expiresOn={expiresOn}
              faults={outerFaults}
              onEffective={day => {
                setEffectiveOn(day);
                onDirty();
              }}
              onExpires={day => {
                setExpiresOn(day);
                onDirty();
              }}
            />
          )}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('records.form.cancel')}</Button>
        <Button
          variant="outlined"
          disabled={busy}
          onClick={() => hand('draft')}
        >
          {t('records.form.saveDraft')}
        </Button>
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
