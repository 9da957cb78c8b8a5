import {
  recordTitle,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { RecordDecision, useRecordActions } from './RecordActions';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceRecordButtons' },
);

/** What is most likely wanted comes first. */
const ORDER = ['approve', 'reject', 'submit', 'revise', 'withdraw'] as const;

/** What the person who looks may do with a record. */
export function RecordButtons({ record }: { record: RecordView }) {
  const classes = useStyles();
  const { t } = useTexts();
  const { revise, decide, create, mayCreate, types } = useRecordActions();
  const offered = ORDER.filter(action => record.may.includes(action));
  const type = types?.get(record.type);
  // What was decided on stays as it is; the next one may start from it.
  const mayRenew =
    type && record.state === 'approved' && mayCreate(record.type);
  if (offered.length === 0 && !mayRenew) return null;
  const title = recordTitle(record, type);
  const labelOf = (action: (typeof ORDER)[number] | 'renew') =>
    t('records.actionLabel', { action: t(`records.action.${action}`), title });
  return (
    <div className={classes.root}>
      {offered.map(action => (
        <Button
          key={action}
          size="small"
          variant={action === 'approve' ? 'contained' : 'outlined'}
          color={action === 'approve' ? 'primary' : 'default'}
          aria-label={labelOf(action)}
          onClick={() =>
            action === 'revise'
              ? revise(record)
              : decide(record, action as RecordDecision)
          }
        >
          {t(`records.action.${action}`)}
        </Button>
      ))}
      {mayRenew && (
        <Button
          size="small"
          variant="outlined"
          aria-label={labelOf('renew')}
          onClick={() =>
            create(type, {
              subject: record.subject,
              data: record.data as JsonObject,
            })
          }
        >
          {t('records.action.renew')}
        </Button>
      )}
    </div>
  );
}
