import { ReviewInputs } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { DocumentButtons } from '../exports';
import { ReferenceText } from '../records';
import { PeriodFields } from './PeriodFields';
import { RecordsOfType, SelectedRecord } from './RecordsOfType';
import { TYPES_OF_SECTION } from '../../lib/managementSections';
import { usePeriod } from '../../hooks';
import { useView } from './useView';
import { ViewState } from './ViewState';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    inputs: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'AiGovernanceReviewsSection' },
);

function Inputs({ items }: Pick<ReviewInputs, 'items'>) {
  const classes = useStyles();
  return (
    <>
      {items.map(({ topic, summary, lines }) => (
        <section key={topic} aria-label={topic}>
          <Typography variant="subtitle1" component="h3">
            {topic}
          </Typography>
          <Typography variant="body2">{summary}</Typography>
          {lines.length > 0 && (
            <ul className={classes.list}>
              {lines.map((line, index) => (
                // eslint-disable-next-line react/no-array-index-key -- lines may repeat
                <li key={index}>
                  <Typography variant="body2" component="div">
                    <ReferenceText text={line} />
                  </Typography>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}

/** What is on record for a period, and the reviews that were held. */
export function ReviewsSection() {
  const classes = useStyles();
  const { t } = useTexts();
  const [period, setPeriod] = usePeriod();
  const { from, to, isFault, query } = period;
  const view = useView(api => api.getReviewInputs(query), `${from} ${to}`);
  return (
    <div className={classes.root}>
      <SelectedRecord types={TYPES_OF_SECTION.reviews} />
      <RecordsOfType
        type="management-review"
        start={isFault ? undefined : { from, to }}
      />
      <RecordsOfType type="decision-follow-up" />
      <InfoCard title={t('management.reviews.inputs')}>
        <div className={classes.inputs}>
          <PeriodFields period={period} onChange={setPeriod} />
          {!isFault && (
            <>
              <DocumentButtons document="management-review" query={query} />
              <ViewState view={view} title={t('management.reviews.error')}>
                {({ items }) => <Inputs items={items} />}
              </ViewState>
            </>
          )}
        </div>
      </InfoCard>
    </div>
  );
}
