import {
  describeFact,
  Fact,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { DescribedValues, useDescriptionContext } from '../records';
import { secondaryColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    table: { borderCollapse: 'collapse', maxWidth: '100%' },
    cell: {
      ...theme.typography.body2,
      textAlign: 'left',
      verticalAlign: 'top',
      padding: theme.spacing(0.25, 2, 0.25, 0),
      fontWeight: theme.typography.fontWeightRegular as number,
      overflowWrap: 'anywhere',
    },
    code: { fontFamily: 'monospace' },
    head: {
      ...theme.typography.caption,
      textAlign: 'left',
      color: secondaryColor(theme),
      padding: theme.spacing(0, 2, 0, 0),
    },
  }),
  { name: 'AiGovernanceFactTable' },
);

/** The facts that a result rests on. */
export function FactTable({ facts }: { facts: readonly Fact[] }) {
  const classes = useStyles();
  const { t } = useTexts();
  const words = useDescriptionContext();
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
        {facts.map((fact, index) => {
          const values = describeFact(fact, words);
          return (
            <tr key={`${fact.path}:${index}`}>
              <th scope="row" className={`${classes.cell} ${classes.code}`}>
                {fact.path}
              </th>
              <td className={classes.cell}>
                {values.length === 0 ? (
                  <em>{t('controls.absent')}</em>
                ) : (
                  <DescribedValues values={values} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
