import { Fact } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';

const useStyles = makeStyles(
  theme => ({
    table: { borderCollapse: 'collapse', maxWidth: '100%' },
    cell: {
      ...theme.typography.body2,
      textAlign: 'left',
      verticalAlign: 'top',
      padding: theme.spacing(0.25, 2, 0.25, 0),
      fontFamily: 'monospace',
      fontWeight: theme.typography.fontWeightRegular as number,
      overflowWrap: 'break-word',
    },
    head: {
      ...theme.typography.caption,
      textAlign: 'left',
      color: theme.palette.text.secondary,
      padding: theme.spacing(0, 2, 0, 0),
    },
  }),
  { name: 'AiGovernanceFactTable' },
);

function toText(value: Fact['value']): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The facts that a result rests on. */
export function FactTable({ facts }: { facts: readonly Fact[] }) {
  const classes = useStyles();
  const { t } = useTexts();
  if (facts.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('controls.noFacts')}
      </Typography>
    );
  }
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.head}>
            {t('controls.factPath')}
          </th>
          <th scope="col" className={classes.head}>
            {t('controls.factValue')}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact, index) => (
          <tr key={`${fact.path}:${index}`}>
            <th scope="row" className={classes.cell}>
              {fact.path}
            </th>
            <td className={classes.cell}>
              {fact.value === null || fact.value === undefined ? (
                <em>{t('controls.absent')}</em>
              ) : (
                toText(fact.value)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
