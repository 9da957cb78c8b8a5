import { Scorecard } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useGovernanceLinks, useNumberFormat, useWords } from '../../hooks';
import { completenessPoints } from '../../lib/scorecard';
import { useTexts } from '../../useTexts';
import { EvaluatedAt, LevelBadge, LinkButton, Term } from '../common';
import { SystemExportMenu } from '../exports';

const useStyles = makeStyles(
  theme => ({
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 3),
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
  }),
  { name: 'AiGovernanceControlsHeader' },
);

/** Level and completeness in one line, with what they were measured against. */
export function ControlsHeader(props: {
  scorecard: Scorecard;
  entity: Entity;
  packTitle?: string;
}) {
  const { scorecard, entity, packTitle } = props;
  const classes = useStyles();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const whatIf = useGovernanceLinks().register(stringifyEntityRef(entity));
  const { passing, due } = completenessPoints(scorecard);
  return (
    <header>
      <div className={classes.line}>
        <Typography variant="h5" component="h2">
          {t('controls.title')}
        </Typography>
        <LevelBadge level={scorecard.level} />
        <Typography variant="body1" component="span">
          {scorecard.completeness === undefined ? (
            t('common.nothingDue')
          ) : (
            <>
              <Term id="completeness">
                {format.percent(scorecard.completeness)}
              </Term>
              {' · '}
              <Term id="points">
                {t('scorecard.points', {
                  passing: format.number(passing),
                  due: format.number(due),
                })}
              </Term>
            </>
          )}
        </Typography>
      </div>
      <Typography variant="body2">
        {t('controls.packVersion', {
          title: packTitle ?? scorecard.pack.id,
          version: scorecard.pack.version,
        })}
        {' · '}
        {t('scorecard.context', {
          stage: words.stage(scorecard.stage.effective),
          riskClass: words.riskClass(scorecard.riskClass.effective),
        })}
        {' · '}
        <EvaluatedAt at={scorecard.evaluatedAt} />
      </Typography>
      <div className={classes.actions}>
        <SystemExportMenu entity={entity} pack={scorecard.pack.id} />
        {whatIf && (
          <LinkButton to={whatIf} size="small">
            {t('register.whatIf')}
          </LinkButton>
        )}
      </div>
    </header>
  );
}
