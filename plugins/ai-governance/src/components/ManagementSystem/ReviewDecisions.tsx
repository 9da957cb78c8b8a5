import {
  RecordView,
  ReviewDecision,
  toDecisions,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import { useCalendar, useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label } from '../common';
import { PersonLink, useRecordActions } from '../records';

const FOLLOW_UP = 'decision-follow-up';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      display: 'grid',
      gap: theme.spacing(1),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'AiGovernanceReviewDecisions' },
);

function lookOf({ state, overdue }: ReviewDecision) {
  if (overdue) return { Icon: ErrorIcon, tone: 'bad' } as const;
  switch (state) {
    case 'done':
      return { Icon: CheckCircleIcon, tone: 'good' } as const;
    case 'dropped':
      return { Icon: BlockIcon, tone: 'neutral' } as const;
    default:
      return { Icon: RadioButtonUncheckedIcon, tone: 'warn' } as const;
  }
}

/** How far a decision is, and since or until when. */
function DecisionLabel({ decision }: { decision: ReviewDecision }) {
  const format = useFormat();
  const { t } = useTexts();
  const { state, dueDate, doneOn, overdue } = decision;
  const say = () => {
    if (overdue) {
      return t('management.decision.late', { date: format.day(dueDate!) });
    }
    if (state === 'dropped') return t('management.decision.dropped');
    if (state === 'done') {
      return doneOn
        ? t('management.decision.doneOn', { date: format.day(doneOn) })
        : t('management.decision.done');
    }
    return dueDate
      ? t('management.decision.until', { date: format.day(dueDate) })
      : t('management.decision.open');
  };
  return <Label {...lookOf(decision)} text={say()} />;
}

/** The decisions of a review, what became of each, and a way to follow one up. */
export function ReviewDecisions({ review }: { review: RecordView }) {
  const classes = useStyles();
  const { t } = useTexts();
  const calendar = useCalendar();
  const { records = [], types, mayCreate, create } = useRecordActions();
  const followUps = records.filter(
    ({ type, state }) => type === FOLLOW_UP && state === 'submitted',
  );
  const decisions = toDecisions({
    records: [review, ...followUps],
    timeZone: calendar.timeZone,
    now: Date.now(),
  });
  if (decisions.length === 0) return null;
  const type = types?.get(FOLLOW_UP);
  const mayFollowUp = review.state === 'approved' && mayCreate(FOLLOW_UP);
  return (
    <ul className={classes.list} aria-label={t('management.decision.list')}>
      {decisions.map(decision => (
        <li key={decision.ref}>
          <Typography variant="body2">{decision.decision}</Typography>
          <Typography variant="body2" component="div">
            <DecisionLabel decision={decision} />{' '}
            {decision.owner && <PersonLink entityRef={decision.owner} />}{' '}
            {type && mayFollowUp && decision.state === 'open' && (
              <Button
                size="small"
                aria-label={t('management.decision.followUpOf', {
                  decision: decision.decision,
                })}
                onClick={() =>
                  create(type, { data: { decision: decision.ref } })
                }
              >
                {t('management.decision.followUp')}
              </Button>
            )}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
