import { DescriptorFault } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';

const useStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.body2,
      margin: 0,
      paddingLeft: theme.spacing(2.5),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'AiGovernanceFaultList' },
);

/** What the catalog would refuse, by line; said aloud when it changes. */
export function FaultList(props: {
  faults: readonly DescriptorFault[];
  /** How many more there are that nobody came to yet. */
  open: number;
}) {
  const { faults, open } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <div role="status">
      <Typography variant="subtitle2" component="p">
        {faults.length > 0 && t('register.faults', { count: faults.length })}
        {faults.length === 0 && open === 0 && t('register.noFaults')}
      </Typography>
      {open > 0 && (
        <Typography variant="body2">
          {t('register.open', { count: open })}
        </Typography>
      )}
      <ul className={classes.list}>
        {faults.map(({ line, path, message }) => (
          <li key={`${path} ${message}`}>
            {`${t('register.faultPlace', { line })}: ${message}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
