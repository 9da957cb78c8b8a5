import {
  ControlResult,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ControlCatalogue, useControlsLink, useWords } from '../../hooks';
import { nextStageOf } from './nextStage';
import { useTexts } from '../../useTexts';
import { Link, StateLabel } from '../common';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    list: {
      ...theme.typography.body2,
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1),
    },
    item: {
      display: 'grid',
      gridTemplateColumns: '130px minmax(0, 1fr)',
      gap: theme.spacing(0, 1),
      alignItems: 'baseline',
    },
  }),
  { name: 'AiGovernanceNextStageCard' },
);

/** Gates between a system and its next life cycle stage. */
export function NextStageCard(props: {
  scorecard: Scorecard;
  catalogue: ControlCatalogue;
  entity: Entity;
}) {
  const { scorecard, catalogue, entity } = props;
  const classes = useStyles();
  const words = useWords();
  const controlsLink = useControlsLink(entity);
  const { t } = useTexts();
  const { stage, failing, upcoming } = nextStageOf(scorecard);

  const list = (label: string, results: readonly ControlResult[]) =>
    results.length > 0 && (
      <section aria-label={label}>
        <Typography variant="subtitle2" component="h4" gutterBottom>
          {label}
        </Typography>
        <ul className={classes.list}>
          {results.map(({ controlId, state }) => (
            <li key={controlId} className={classes.item}>
              <StateLabel state={state} />
              <Link
                underline="always"
                to={controlsLink({ control: controlId })}
              >
                {`${controlId} ${catalogue.get(controlId)?.title ?? ''}`}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    );

  return (
    <InfoCard
      title={
        stage
          ? t('risk.next.title', { stage: words.stage(stage) })
          : t('risk.next.titleLast')
      }
    >
      <div className={classes.root}>
        {failing.length + upcoming.length === 0 && (
          <Typography variant="body2">{t('risk.next.none')}</Typography>
        )}
        {list(t('risk.next.failing'), failing)}
        {list(t('risk.next.upcoming'), upcoming)}
      </div>
    </InfoCard>
  );
}
