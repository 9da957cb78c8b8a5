import {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { JsonObject } from '@backstage/types';
import { makeStyles } from '@material-ui/core/styles';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { useFormat } from '../../hooks';
import { compareData } from '../../lib/recordData';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { AttachmentNames } from './attachments';
import { PersonLink } from './PersonLink';

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
    change: { color: theme.palette.text.secondary },
  }),
  { name: 'AiGovernanceRevisionHistory' },
);

function Values(props: { values: readonly string[]; kind?: string }) {
  const { values, kind } = props;
  return kind === 'attachment-id' && values.length > 0 ? (
    <AttachmentNames ids={values} />
  ) : (
    <>{values.join(', ') || '–'}</>
  );
}

/** Every revision of a record, newest first, with what each one changed. */
export function RevisionHistory(props: {
  record: RecordView;
  type?: RecordTypeInfo;
}) {
  const { record, type } = props;
  const classes = useStyles();
  const api = useApi(aiGovernanceApiRef);
  const format = useFormat();
  const { t } = useTexts();
  const { value, error, retry } = useAsyncRetry(
    () => api.listRevisions(record.id),
    [api, record.id, record.revision],
  );
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
  return (
    <ol className={classes.list} aria-label={t('records.revisions.title')}>
      {value.map((revision, index) => {
        const before = value[index + 1];
        const changes = before
          ? compareData(
              before.data as JsonObject,
              revision.data as JsonObject,
              (type?.schema ?? {}) as JsonObject,
            ).filter(({ differs }) => differs)
          : [];
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
            {changes.map(
              ({ path, label, before: was, after, format: kind }) => (
                <div key={path} className={classes.change}>
                  {t('records.revisions.change', {
                    field: label,
                    before: <Values values={was} kind={kind} />,
                    after: <Values values={after} kind={kind} />,
                  })}
                </div>
              ),
            )}
          </li>
        );
      })}
    </ol>
  );
}
