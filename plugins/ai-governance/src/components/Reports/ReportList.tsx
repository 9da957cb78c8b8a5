import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    card: { display: 'flex', flexDirection: 'column', height: '100%' },
    text: { flexGrow: 1, paddingBottom: 0 },
    actions: {
      flexWrap: 'wrap',
      justifyContent: 'flex-start',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5, 2, 2),
      // Gaps alone keep the buttons apart, also where they wrap.
      '& > :not(:first-child)': { marginLeft: 0 },
    },
  }),
  { name: 'AiGovernanceReportList' },
);

/** A report that can be had. */
export interface ReportItem {
  title: string;
  text: string;
  actions: ReactNode;
}

/** Reports with what they are good for. */
export function ReportList({ items }: { items: ReportItem[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {items.map(({ title, text, actions }) => (
        <li key={title}>
          <Card variant="outlined" className={classes.card}>
            <CardContent className={classes.text}>
              <Typography variant="h6" component="h3">
                {title}
              </Typography>
              <Typography variant="body2">{text}</Typography>
            </CardContent>
            <CardActions className={classes.actions}>{actions}</CardActions>
          </Card>
        </li>
      ))}
    </ul>
  );
}
