import { SystemPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Select from '@material-ui/core/Select';
import { makeStyles } from '@material-ui/core/styles';
import NavigateBeforeIcon from '@material-ui/icons/NavigateBefore';
import NavigateNextIcon from '@material-ui/icons/NavigateNext';
import { useTexts } from '../../useTexts';
import { FieldLabel } from '../common';
import { InventoryState, PAGE_SIZES } from './useInventory';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(2, 0),
    },
    size: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    select: { backgroundColor: theme.palette.background.paper },
  }),
  { name: 'AiGovernanceInventoryPager' },
);

/** Steps through the list. Every page has its own address. */
export function InventoryPager(props: {
  state: InventoryState;
  page: SystemPage;
}) {
  const { state, page } = props;
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <nav className={classes.root} aria-label={t('inventory.pages')}>
      <div className={classes.size}>
        <FieldLabel
          htmlFor="ai-governance-rows-per-page"
          text={t('inventory.rowsPerPage')}
        />
        <Select
          native
          variant="outlined"
          margin="dense"
          className={classes.select}
          value={state.limit}
          onChange={event => state.setLimit(Number(event.target.value))}
          inputProps={{ id: 'ai-governance-rows-per-page' }}
        >
          {PAGE_SIZES.map(size => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </Select>
      </div>
      <Button
        disabled={!page.prevCursor}
        startIcon={<NavigateBeforeIcon />}
        onClick={() => state.goTo(page.prevCursor)}
      >
        {t('inventory.previous')}
      </Button>
      <Button
        disabled={!page.nextCursor}
        endIcon={<NavigateNextIcon />}
        onClick={() => state.goTo(page.nextCursor)}
      >
        {t('inventory.next')}
      </Button>
    </nav>
  );
}
