import { UncoveredDuty } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { secondaryColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(0.5, 3),
      gridTemplateColumns: 'minmax(120px, 280px) minmax(0, 1fr)',
      margin: 0,
      '& > dt, & > dd': {
        ...theme.typography.body2,
        margin: 0,
        overflowWrap: 'anywhere',
      },
      '& > dt': { color: secondaryColor(theme) },
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
  }),
  { name: 'AiGovernanceNotCovered' },
);

/** Duties of a law that no control of its pack checks. */
export function NotCovered(props: {
  framework: string;
  duties: UncoveredDuty[];
}) {
  const { framework, duties } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <InfoCard title={t('lawCalendar.notCoveredTitle', { framework })}>
      <dl className={classes.list}>
        {duties.flatMap(({ references, text }) => {
          const name = references.join(', ');
          return [<dt key={name}>{name}</dt>, <dd key={text}>{text}</dd>];
        })}
      </dl>
    </InfoCard>
  );
}
