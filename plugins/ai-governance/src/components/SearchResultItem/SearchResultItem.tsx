import {
  Level,
  LEVELS,
  RISK_CLASSES,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  AiSearchDocument,
  AiSearchResultListItemProps,
  AiSearchType,
} from '../../lib/searchResults';
import { useTexts } from '../../useTexts';
import { LevelBadge } from '../common/LevelBadge';
import { Link } from '../common/Link';
import { RiskClassLabel } from '../common/RiskClassLabel';

const useStyles = makeStyles(
  theme => ({
    root: { minWidth: 0 },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      marginTop: theme.spacing(0.5),
    },
    text: {
      display: '-webkit-box',
      overflow: 'hidden',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
    },
  }),
  { name: 'AiGovernanceSearchResultItem' },
);

const levelOf = ({ level }: AiSearchDocument): Level | undefined =>
  LEVELS.find(known => known === level);

const classOf = (document: AiSearchDocument): RiskClass | undefined =>
  RISK_CLASSES.find(known => known === document.class);

/** What kind of thing was found, and of which system. */
function Kind({ type, of }: { type: AiSearchType; of?: string }) {
  const { t } = useTexts();
  const kind = t(`search.${type}`);
  return (
    // No grey: the page around it is not ours, and may be too dark for it.
    <Typography variant="body2" component="span">
      {of ? t('search.of', { kind, system: of }) : kind}
    </Typography>
  );
}

/** An AI system, a control, a record or a risk among the results of a search. */
export function SearchResultItem({ result }: AiSearchResultListItemProps) {
  const classes = useStyles();
  if (!result) return null;
  const { documentType: type } = result;
  const level = levelOf(result);
  const riskClass = classOf(result);
  return (
    <div className={classes.root}>
      <Typography variant="h6" component="p">
        <Link to={result.location}>{result.title}</Link>
      </Typography>
      <div className={classes.facts}>
        {type && (
          <Kind
            type={type}
            of={type === 'ai-system' ? undefined : result.systemTitle}
          />
        )}
        {riskClass && <RiskClassLabel riskClass={riskClass} />}
        {level && <LevelBadge level={level} />}
      </div>
      <Typography variant="body2" className={classes.text}>
        {result.text}
      </Typography>
    </div>
  );
}
