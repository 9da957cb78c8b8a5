import { ListSystemsQuery } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useGovernanceLinks, useNumberFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LinkButton } from '../common';
import { ListCsvButton } from '../exports';
import { ColumnsMenu } from './ColumnsMenu';
import { InventoryState } from './useInventory';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(1),
      minHeight: theme.spacing(5),
    },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceInventoryToolbar' },
);

/** How many systems match, and the download of them. */
export function InventoryToolbar({ state }: { state: InventoryState }) {
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const register = useGovernanceLinks().register();
  const { limit: _, cursor: __, ...query }: ListSystemsQuery = state.query;
  const total = state.error ? undefined : state.page?.totalItems;
  return (
    <div className={classes.root}>
      <div role="status">
        <Typography variant="h6" component="h2">
          {total !== undefined &&
            total > 0 &&
            t('inventory.count', {
              count: total,
              formatted: format.number(total),
            })}
        </Typography>
      </div>
      {total !== undefined && total > 0 && (
        <div className={classes.actions} data-no-print>
          {register && (
            <LinkButton to={register} variant="outlined" size="small">
              {t('register.registerSystem')}
            </LinkButton>
          )}
          <ColumnsMenu hidden={state.hidden} onChange={state.setHidden} />
          <ListCsvButton list="inventory" query={query} />
        </div>
      )}
    </div>
  );
}
