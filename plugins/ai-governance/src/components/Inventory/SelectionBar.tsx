import { SystemSummary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { AssignDialog } from '../work';

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
  { name: 'AiGovernanceSelectionBar' },
);

/** What can be done with the systems that are selected; nothing without any. */
export function SelectionBar(props: {
  systems: readonly SystemSummary[];
  onClear: () => void;
}) {
  const { systems, onClear } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  if (systems.length === 0) return null;
  return (
    <Paper className={classes.root} data-no-print>
      <Typography variant="body2" role="status">
        {t('work.selected', { count: systems.length })}
      </Typography>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {t('inventory.assignOwner')}
      </Button>
      <Button size="small" onClick={onClear}>
        {t('work.clear')}
      </Button>
      {open && (
        <AssignDialog
          items={systems.map(system => ({ system }))}
          onClose={() => setOpen(false)}
        />
      )}
    </Paper>
  );
}
