import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  useControlCatalogue,
  useFormat,
  useOptionalPath,
  usePackId,
} from '../../hooks';
import { MY_WORK_PATH } from '../../paths';
import { rootRouteRef } from '../../routes';
import { useTexts } from '../../useTexts';
import { Link, LoadFailure, Placeholder } from '../common';
import { useMyWork } from './useMyWork';
import { useWorkLink } from './useWorkLink';
import { useWorkWords } from './useWorkWords';
import { WhenText } from './WhenText';

/** Props of {@link MyWorkList}. */
export interface MyWorkListProps {
  /** Most items that are listed. Default: 5. */
  limit?: number;
}

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1) },
    list: {
      display: 'grid',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
    },
  }),
  { name: 'AiGovernanceMyWorkList' },
);

/** The most urgent of what waits for the person who looks, for a card of a home page. */
export function MyWorkList({ limit = 5 }: MyWorkListProps) {
  const classes = useStyles();
  const { value, error, reload } = useMyWork({ limit });
  const root = useOptionalPath(rootRouteRef);
  const format = useFormat();
  const words = useWorkWords();
  const workLink = useWorkLink();
  const { catalogue } = useControlCatalogue(usePackId());
  const { t } = useTexts();
  if (error) {
    return (
      <LoadFailure title={t('work.error')} error={error} onRetry={reload} />
    );
  }
  if (!value) return <Placeholder lines={4} />;
  const { items, counts } = value;
  if (counts.total === 0) {
    return <Typography variant="body2">{t('work.emptyTitle')}</Typography>;
  }
  return (
    <div className={classes.root}>
      <Typography variant="body1">
        {t('work.summary', {
          count: counts.total,
          overdue: format.number(counts.overdue),
        })}
      </Typography>
      <ul className={classes.list}>
        {items.map(item => (
          <li key={item.id} className={classes.item}>
            <div>
              <Link to={workLink(item)}>
                {[words.task(item), words.about(item, catalogue)]
                  .filter(Boolean)
                  .join(': ')}
              </Link>
              <Typography
                variant="caption"
                component="div"
                color="textSecondary"
              >
                {words.where(item)}
              </Typography>
            </div>
            <div>
              <WhenText item={item} />
            </div>
          </li>
        ))}
      </ul>
      {root !== undefined && (
        <Link to={`${root.replace(/\/$/, '')}/${MY_WORK_PATH}`}>
          {t('work.more')}
        </Link>
      )}
    </div>
  );
}
