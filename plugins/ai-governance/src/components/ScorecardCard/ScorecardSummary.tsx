import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import { useControlsLink, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { EvaluatedAt, LevelBadge, Notice, Term } from '../common';
import { CapNotice } from './CapNotice';
import { Completeness } from './Completeness';
import { NextChange } from './NextChange';
import { NextLevelNote } from './NextLevelNote';
import { StateCountList } from './StateCountList';
import { WarningList } from './WarningList';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    score: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(120px, auto) 1fr',
      alignItems: 'start',
      [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
    },
  }),
  { name: 'AiGovernanceScorecardSummary' },
);

/** A scorecard in short, failures first. */
export function ScorecardSummary(props: {
  scorecard: Scorecard;
  controlsLink: ReturnType<typeof useControlsLink>;
}) {
  const { scorecard, controlsLink } = props;
  const classes = useStyles();
  const words = useWords();
  const { t } = useTexts();

  return (
    <div className={classes.root}>
      {scorecard.blocked && (
        <Notice
          role="alert"
          tone="bad"
          Icon={BlockIcon}
          title={t('scorecard.blockedTitle')}
        >
          {t('scorecard.blockedText')}
        </Notice>
      )}
      <div className={classes.score}>
        <div>
          <Typography variant="body2" color="textSecondary">
            <Term id="level">{t('scorecard.levelLabel')}</Term>
          </Typography>
          <LevelBadge level={scorecard.level} large />
        </div>
        <Completeness scorecard={scorecard} />
      </div>
      <NextLevelNote scorecard={scorecard} controlsLink={controlsLink} />
      <CapNotice scorecard={scorecard} controlsLink={controlsLink} />
      <StateCountList scorecard={scorecard} controlsLink={controlsLink} />
      <WarningList warnings={scorecard.warnings} />
      <NextChange scorecard={scorecard} controlsLink={controlsLink} />
      <Typography variant="caption" color="textSecondary">
        {t('scorecard.context', {
          stage: words.stage(scorecard.stage.effective),
          riskClass: words.riskClass(scorecard.riskClass.effective),
        })}
        {' · '}
        <EvaluatedAt at={scorecard.evaluatedAt} />
      </Typography>
    </div>
  );
}
