import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { MyWorkList } from '../work';
import { WeekList } from './WeekList';
import { WorstSystems } from './WorstSystems';

/** Most lines of each part: with more, the three are not seen at once. */
const MOST = { work: 3, systems: 4 };

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
      [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    part: { padding: theme.spacing(2), minWidth: 0 },
  }),
  { name: 'AiGovernanceFirstLook' },
);

function Part(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <Paper
      component="section"
      className={classes.part}
      aria-label={props.title}
    >
      <Typography variant="h6" component="h2" gutterBottom>
        {props.title}
      </Typography>
      {props.children}
    </Paper>
  );
}

/** What a person comes for: what is theirs to do, what is new, and where it is worst. */
export function FirstLook({ filters }: { filters: SystemFilters }) {
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <div className={classes.root}>
      <Part title={t('overview.needsYou')}>
        <MyWorkList limit={MOST.work} />
      </Part>
      <Part title={t('home.changed')}>
        <WeekList filters={filters} limit={MOST.systems} />
      </Part>
      <Part title={t('overview.worst')}>
        <WorstSystems filters={filters} limit={MOST.systems} />
      </Part>
    </div>
  );
}
