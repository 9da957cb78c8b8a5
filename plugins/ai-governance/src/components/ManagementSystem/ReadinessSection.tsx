import {
  ReadinessItem,
  ReadinessStage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import TimelapseIcon from '@material-ui/icons/Timelapse';
import { useGovernanceLinks, usePeriod, useSectionLink } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label, Link, ScopeNote } from '../common';
import { ListCsvButton } from '../exports';
import { PeriodFields } from './PeriodFields';
import { sectionOfType } from '../../lib/managementSections';
import { useView } from './useView';
import { ViewState } from './ViewState';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1.5),
    },
    item: {
      display: 'grid',
      gridTemplateColumns: '120px minmax(0, 1fr)',
      gap: theme.spacing(1),
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    missing: { margin: 0, paddingLeft: theme.spacing(3) },
  }),
  { name: 'AiGovernanceReadinessSection' },
);

const LOOKS = {
  onRecord: { Icon: CheckCircleIcon, tone: 'good' },
  partly: { Icon: TimelapseIcon, tone: 'warn' },
  missing: { Icon: CancelIcon, tone: 'bad' },
} as const;

/** How much of it is on record. */
function stateOf({ onRecord, partly }: ReadinessItem): keyof typeof LOOKS {
  if (onRecord) return 'onRecord';
  return partly ? 'partly' : 'missing';
}

function Item({ item }: { item: ReadinessItem }) {
  const classes = useStyles();
  const { t } = useTexts();
  const links = useSectionLink();
  const { trends } = useGovernanceLinks();
  const { onRecord, title, missing, imported, recordType } = item;
  const state = stateOf(item);
  // What the systems show has no records of its own; its history does.
  const to = recordType ? links.section(sectionOfType(recordType)) : trends();
  return (
    <li className={classes.item}>
      <span>
        <Label {...LOOKS[state]} text={t(`management.readiness.${state}`)} />
      </span>
      <div>
        <Typography component="span">
          {onRecord || !to ? (
            title
          ) : (
            <Link underline="always" to={to}>
              {title}
            </Link>
          )}
        </Typography>
        {missing.length > 0 && (
          <ul className={classes.missing}>
            {missing.map(sentence => (
              <li key={sentence}>
                <Typography variant="body2">{sentence}</Typography>
              </li>
            ))}
          </ul>
        )}
        {imported.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('management.readiness.imported', {
              titles: imported.join(', '),
            })}
          </Typography>
        )}
      </div>
    </li>
  );
}

/** What is missing first. */
function Stage({ stage, title }: { stage: ReadinessStage; title: string }) {
  const classes = useStyles();
  const { t } = useTexts();
  const items = [
    ...stage.items.filter(({ onRecord }) => !onRecord),
    ...stage.items.filter(({ onRecord }) => onRecord),
  ];
  return (
    <>
      <Typography role="status" gutterBottom>
        {t('management.readiness.count', {
          onRecord: String(stage.onRecord),
          total: String(stage.total),
        })}
      </Typography>
      <ul className={classes.list} aria-label={title}>
        {items.map(item => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

/** What is on record for both stages of an audit. */
export function ReadinessSection() {
  const classes = useStyles();
  const { t } = useTexts();
  const [period, setPeriod] = usePeriod();
  const { from, to, isFault, query } = period;
  const view = useView(api => api.getReadiness(query), `${from} ${to}`);
  return (
    <div className={classes.root}>
      {([1, 2] as const).map(number => {
        const title = t(`management.readiness.stage${number}`);
        return (
          <InfoCard
            key={number}
            title={title}
            subheader={t('management.readiness.text')}
          >
            {number === 2 && (
              <>
                <PeriodFields period={period} onChange={setPeriod} />
                {!isFault && <ListCsvButton list="readiness" query={query} />}
              </>
            )}
            {!(number === 2 && isFault) && (
              <ViewState view={view}>
                {readiness => (
                  <>
                    <ScopeNote scope={readiness.scope} />
                    <Stage stage={readiness[`stage${number}`]} title={title} />
                  </>
                )}
              </ViewState>
            )}
          </InfoCard>
        );
      })}
    </div>
  );
}
