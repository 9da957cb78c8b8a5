import {
  describeChanges,
  DescribedValue,
  describeRecord,
  RecordRevision,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder, secondaryColor } from '../common';
import { AttachmentNames } from './attachments';
import { PersonLink } from './PersonLink';
import { LoadedBasis } from './useDecisionBasis';
import { useDescriptionContext } from './useDescriptionContext';

const useStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.body2,
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1),
    },
    item: {
      borderLeft: `2px solid ${theme.palette.divider}`,
      paddingLeft: theme.spacing(1.5),
      overflowWrap: 'anywhere',
    },
    comment: { whiteSpace: 'pre-wrap', fontStyle: 'italic' },
    change: { color: secondaryColor(theme) },
  }),
  { name: 'AiGovernanceRevisionHistory' },
);

function Values({ values }: { values: readonly DescribedValue[] }) {
  const files = values.flatMap(({ attachmentId }) => attachmentId ?? []);
  return files.length > 0 ? (
    <AttachmentNames ids={files} />
  ) : (
    <>{values.map(({ text }) => text).join(', ') || '–'}</>
  );
}

/** Every revision of a record, newest first, with what each one changed. */
export function RevisionHistory(props: {
  record: RecordView;
  /** Of the record. Without it, names are those of what is in view. */
  basis?: LoadedBasis['value'];
  type?: RecordTypeInfo;
}) {
  const { record, basis, type } = props;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const { t } = useTexts();
  const { value, error, retry } = useAsyncRetry(
    () => api.listRevisions(record.id),
    [api, record.id, record.revision],
  );
  const context = useDescriptionContext(basis);
  const describe = ({ data, subject }: RecordRevision) =>
    describeRecord({
      // From when until when is not what a revision changed of the content.
      record: { ...record, data, subject, binding: undefined },
      type,
      context,
    });
  if (error) {
    return (
      <LoadFailure
        title={t('records.revisions.error')}
        error={error}
        onRetry={retry}
      />
    );
  }
  if (!value) return <Placeholder lines={2} />;
  const described = value.map(describe);
  return (
    <ol className={classes.list} aria-label={t('records.revisions.title')}>
      {value.map((revision, index) => {
        const before = described[index + 1];
        const changes = before ? describeChanges(before, described[index]) : [];
        return (
          <li key={revision.revision} className={classes.item}>
            {t('records.revisions.entry', {
              number: String(revision.revision),
              action: t(`records.revisions.action.${revision.action}`),
              who: (
                <PersonLink
                  entityRef={revision.by}
                  signature={revision.signature}
                />
              ),
              when: (
                <time dateTime={revision.at}>
                  {format.instant(revision.at)}
                </time>
              ),
            })}
            {revision.comment && (
              <div className={classes.comment}>{revision.comment}</div>
            )}
            {changes.map(({ path, label, before: was, after }) => (
              <div key={path} className={classes.change}>
                {t('records.revisions.change', {
                  field: label,
                  before: <Values values={was} />,
                  after: <Values values={after} />,
                })}
              </div>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
