import { UnregisteredFinding } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Label, secondaryColor } from '../common';
import { PersonLink } from '../records';
import { SignalList } from './SignalList';

/** Score from which there is hardly a doubt: one strong signal. */
const LIKELY = 0.9;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1, 3),
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 2fr) auto',
      padding: theme.spacing(2),
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    what: { overflowWrap: 'anywhere' },
    meta: {
      ...theme.typography.body2,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1.5),
      color: secondaryColor(theme),
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'start',
      gap: theme.spacing(1),
    },
  }),
  { name: 'AiGovernanceFindingItem' },
);

/** One entity that looks like AI: what it is, why it does, and what to do. */
export function FindingItem(props: {
  finding: UnregisteredFinding;
  mayDismiss: boolean;
  onRegister: () => void;
  onDismiss: () => void;
}) {
  const { finding, mayDismiss, onRegister, onDismiss } = props;
  const { entityRef, description, kind, type, owner, dismissal } = finding;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const name = finding.title ?? finding.name;
  const isLikely = finding.score >= LIKELY;
  return (
    <Paper component="li" className={classes.root}>
      <div className={classes.what}>
        <Typography variant="subtitle1" component="h3">
          <EntityRefLink entityRef={entityRef} title={name} />
        </Typography>
        <div className={classes.meta}>
          <span>{[kind, type].filter(Boolean).join(' · ')}</span>
          <span>
            {owner
              ? t('attention.ownedBy', {
                  who: <PersonLink entityRef={owner} />,
                })
              : t('attention.nobody')}
          </span>
          <span title={format.instant(finding.foundAt)}>
            {t('attention.foundAt', { when: format.ago(finding.foundAt) })}
          </span>
        </div>
        {description && <Typography variant="body2">{description}</Typography>}
        {dismissal && (
          <Typography variant="body2" role="note">
            {t('attention.dismissedBy', {
              who: (
                <PersonLink
                  entityRef={dismissal.by}
                  signature={dismissal.signature}
                />
              ),
              date: format.end(dismissal.until).date,
              reason: dismissal.reason,
            })}
          </Typography>
        )}
      </div>
      <div className={classes.what}>
        <Label
          Icon={SearchIcon}
          tone={isLikely ? 'bad' : 'warn'}
          text={isLikely ? t('attention.likely') : t('attention.possible')}
          hint={t('attention.score', { score: format.percent(finding.score) })}
        />
        <SignalList
          label={t('attention.whyLabel', { name })}
          signals={finding.signals}
        />
      </div>
      <div className={classes.actions}>
        <Button
          size="small"
          variant="outlined"
          onClick={onRegister}
          aria-label={t('attention.actionLabel', {
            action: t('attention.register'),
            name,
          })}
        >
          {t('attention.register')}
        </Button>
        {mayDismiss && (
          <Button
            size="small"
            onClick={onDismiss}
            aria-label={t('attention.actionLabel', {
              action: t('attention.dismiss'),
              name,
            })}
          >
            {dismissal ? t('attention.dismissAnew') : t('attention.dismiss')}
          </Button>
        )}
      </div>
    </Paper>
  );
}
