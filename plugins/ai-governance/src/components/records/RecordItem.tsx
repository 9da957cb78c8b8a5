import {
  Calendar,
  describeSubject,
  recordTitle,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useState } from 'react';
import { useCalendar, useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { DocumentButtons } from '../exports';
import { PersonLink } from './PersonLink';
import { useRecordActions } from './RecordActions';
import { RecordButtons } from './RecordButtons';
import { RecordContent } from './RecordContent';
import { RecordStateLabel } from './RecordStateLabel';
import { useDecisionBasis } from './useDecisionBasis';
import { useDescriptionContext } from './useDescriptionContext';
import { RevisionHistory } from './RevisionHistory';
import { WaitsForText } from './WaitsForText';
import { secondaryColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      minWidth: 0,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 2),
    },
    title: { fontWeight: theme.typography.fontWeightMedium as number },
    facts: { color: secondaryColor(theme) },
    comment: {
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontStyle: 'italic',
    },
    more: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceRecordItem' },
);

/** Whether it counts from another day than that on which it was written down. */
const isBackdated = (
  { state, effectiveAt, createdAt }: RecordView,
  calendar: Calendar,
) =>
  state !== 'draft' && calendar.toDay(effectiveAt) < calendar.toDay(createdAt);

type Shown = 'content' | 'revisions';

/** What is read of a record when it is opened, once for both parts. */
function Opened(props: {
  part: Shown;
  record: RecordView;
  type?: RecordTypeInfo;
}) {
  const { part, record, type } = props;
  const loaded = useDecisionBasis(record);
  return part === 'content' ? (
    <RecordContent record={record} loaded={loaded} type={type} />
  ) : (
    <RevisionHistory record={record} basis={loaded.value} type={type} />
  );
}

/** One record: its state, who and when, what it says, and what can be done with it. */
export function RecordItem(props: {
  record: RecordView;
  /** Shows what it says from the start. */
  open?: boolean;
  /** What this kind of record shows of its own. */
  children?: ReactNode;
}) {
  const { record, open = false, children } = props;
  const classes = useStyles();
  const format = useFormat();
  const calendar = useCalendar();
  const { t } = useTexts();
  const { types } = useRecordActions();
  const [shown, setShown] = useState<Shown | undefined>(
    open ? 'content' : undefined,
  );
  const type = types?.get(record.type);
  const title = recordTitle(record, type);
  const words = useDescriptionContext();
  const { author, approver, decidedAt, expiresAt, comment, state } = record;
  const { signatures, waitsFor } = record;

  return (
    <article className={classes.root} aria-label={title} id={record.id}>
      <div className={classes.head}>
        <RecordStateLabel record={record} type={type} />
        <Typography variant="body1" component="h4" className={classes.title}>
          {title}
        </Typography>
        {type && title !== type.title && (
          <Typography variant="body2" component="span">
            {type.title}
          </Typography>
        )}
      </div>
      <Typography variant="body2" component="div" className={classes.facts}>
        {t('records.writtenBy', {
          who: <PersonLink entityRef={author} signature={signatures?.author} />,
          when: format.day(record.createdAt),
        })}
        {record.imported && (
          <>
            {' · '}
            {t('records.imported')}
          </>
        )}
        {isBackdated(record, calendar) && (
          <>
            {' · '}
            {t('records.countsFrom', { date: format.day(record.effectiveAt) })}
          </>
        )}
        {approver && decidedAt && (
          <>
            {' · '}
            {t(
              state === 'rejected' ? 'records.rejectedBy' : 'records.decidedBy',
              {
                who: (
                  <PersonLink
                    entityRef={approver}
                    signature={signatures?.approver}
                  />
                ),
                when: format.day(decidedAt),
              },
            )}
          </>
        )}
        {record.subject && (
          <>
            {' · '}
            {`${t(`records.subject.${type?.subject ?? 'other'}`)}: ${
              describeSubject(record, type, words)?.text
            }`}
          </>
        )}
        {expiresAt && (
          <>
            {' · '}
            {t('records.until', format.end(expiresAt))}
          </>
        )}
      </Typography>
      {waitsFor && <WaitsForText waitsFor={waitsFor} />}
      {comment && (
        <Typography variant="body2" className={classes.comment}>
          {comment}
        </Typography>
      )}
      {children}
      {record.type === 'management-review' && (
        <DocumentButtons
          document="management-review"
          query={{ record: record.id }}
        />
      )}
      <div className={classes.more}>
        <RecordButtons record={record} />
        <div>
          {(['content', 'revisions'] as const).map(part => (
            <Button
              key={part}
              size="small"
              aria-expanded={shown === part}
              onClick={() => setShown(shown === part ? undefined : part)}
            >
              {part === 'content'
                ? t('records.showContent')
                : t('records.revisions.show', {
                    number: String(record.revision),
                  })}
            </Button>
          ))}
        </div>
      </div>
      {shown && <Opened part={shown} record={record} type={type} />}
    </article>
  );
}
