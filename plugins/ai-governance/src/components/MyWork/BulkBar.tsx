import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { AssignDialog } from '../work/AssignDialog';
import { BulkAction } from './bulk';
import { BulkDialog } from './BulkDialog';
import { Selection } from './useSelection';

/** Of the last the portal prepares what people do in their repositories. */
const ACTIONS = ['attest', 'waive', 'remind', 'assign-owner'] as const;

type Action = BulkAction | 'assign-owner';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 2),
      position: 'sticky',
      top: 0,
      zIndex: 2,
    },
  }),
  { name: 'AiGovernanceWorkBulk' },
);

/** What can be done with the rows that are selected; nothing without any. */
export function BulkBar(props: { selection: Selection; onDone: () => void }) {
  const { selection, onDone } = props;
  const { items } = selection;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const [open, setOpen] = useState<Action>();
  // Rows that are done are listed no more, while the dialog still shows them.
  const [rows, setRows] = useState(items);
  const fits = (action: Action) =>
    items.filter(({ actions }) => actions.includes(action));
  return (
    <>
      {items.length > 0 && (
        <Paper className={classes.root}>
          <Typography variant="body2" role="status">
            {t('work.selected', { count: items.length })}
          </Typography>
          {ACTIONS.filter(action => fits(action).length > 0).map(action => (
            <Button
              key={action}
              size="small"
              variant="outlined"
              onClick={() => {
                setRows(fits(action));
                setOpen(action);
              }}
            >
              {t(`work.bulk.${action}`, {
                number: format.number(fits(action).length),
              })}
            </Button>
          ))}
          <Button size="small" onClick={selection.clear}>
            {t('work.clear')}
          </Button>
        </Paper>
      )}
      {open === 'assign-owner' && (
        <AssignDialog items={rows} onClose={() => setOpen(undefined)} />
      )}
      {open && open !== 'assign-owner' && (
        <BulkDialog
          action={open}
          items={rows}
          onDone={() => {
            selection.clear();
            onDone();
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
