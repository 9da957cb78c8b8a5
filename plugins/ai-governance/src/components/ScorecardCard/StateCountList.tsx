import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useControlsLink, useNumberFormat, useWords } from '../../hooks';
import { occurringStates } from '../../lib/scorecard';
import { useTexts } from '../../useTexts';
import { Explained, Link, StateLabel, Term } from '../common';

const useStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 2.5),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    count: { fontWeight: theme.typography.fontWeightBold as number },
  }),
  { name: 'AiGovernanceStateCountList' },
);

/** Number of required controls per state, worst first; recommended ones apart. */
export function StateCountList(props: {
  scorecard: Scorecard;
  controlsLink: ReturnType<typeof useControlsLink>;
}) {
  const { scorecard, controlsLink } = props;
  const classes = useStyles();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const recommended = occurringStates(scorecard.recommended).filter(
    ({ state }) => state !== 'not-due' && state !== 'not-applicable',
  );
  return (
    <div>
      <Typography variant="caption" color="textSecondary" component="p">
        <Term id="required">{t('scorecard.countsLabel')}</Term>
      </Typography>
      <ul className={classes.list} aria-label={t('scorecard.countsLabel')}>
        {occurringStates(scorecard.counts).map(({ state, count }) => (
          <li key={state}>
            <Explained text={words.stateHint(state)}>
              {/* Hears what its link hears: the focus, and who points at it. */}
              <span>
                <Link to={controlsLink({ state: [state] })}>
                  <span className={classes.count}>{format.number(count)}</span>{' '}
                  <StateLabel state={state} />
                </Link>
              </span>
            </Explained>
          </li>
        ))}
      </ul>
      {recommended.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('scorecard.recommendedSummary', {
            summary: recommended
              .map(
                ({ state, count }) =>
                  `${format.number(count)} ${words.state(state)}`,
              )
              .join(', '),
          })}
        </Typography>
      )}
    </div>
  );
}
