import { recordTitle } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { waitsForDecision } from '../../lib/controlRecords';
import { useTexts } from '../../useTexts';
import { useRecordActions } from '../records';
import { Link } from '../common';
import { useSectionLink } from '../../hooks';

const useStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.body2,
      margin: 0,
      paddingLeft: theme.spacing(3),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'AiGovernanceWaitingRecords' },
);

/** Links to what waits for a decision of the person who looks; nothing without any. */
export function WaitingRecords() {
  const classes = useStyles();
  const { t } = useTexts();
  const links = useSectionLink();
  const { records = [], types } = useRecordActions();
  const waiting = records.filter(waitsForDecision);
  if (waiting.length === 0) return null;
  const title = t('records.pendingTitle', { count: waiting.length });
  return (
    <section aria-label={title}>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      <ul className={classes.list}>
        {waiting.map(record => {
          const { id, type } = record;
          const typeTitle = types?.get(type)?.title ?? type;
          const name = recordTitle(record, types?.get(type));
          return (
            <li key={id}>
              <Link
                underline="always"
                to={links.record({ type, recordId: id })}
              >
                {name}
              </Link>
              {name !== typeTitle && ` · ${typeTitle}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
