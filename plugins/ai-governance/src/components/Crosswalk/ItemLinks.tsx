import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { Link } from '../common';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    item: { overflowWrap: 'anywhere' },
  }),
  { name: 'AiGovernanceCrosswalkItemLinks' },
);

/** One thing to go to. */
export interface ItemLink {
  to: string;
  text: string;
  title?: string;
}

/** A list of links, or that there is none. */
export function ItemLinks(props: { links: ItemLink[]; label?: string }) {
  const { links, label } = props;
  const classes = useStyles();
  const { t } = useTexts();
  if (links.length === 0) {
    return (
      <Typography variant="body2" component="span" color="textSecondary">
        {t('crosswalkPage.none')}
      </Typography>
    );
  }
  return (
    <ul className={classes.list} aria-label={label}>
      {links.map(({ to, text, title }) => (
        <li key={to} className={classes.item}>
          <Link to={to} title={title}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
