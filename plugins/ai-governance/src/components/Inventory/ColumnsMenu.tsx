import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { useState } from 'react';
import { useTexts } from '../../useTexts';
import { COLUMNS } from './columns';
import { OrderField } from './inventoryOrder';

const useStyles = makeStyles(
  theme => ({ root: { padding: theme.spacing(1, 2) } }),
  { name: 'AiGovernanceColumnsMenu' },
);

/** Chooses the columns of the inventory. The name stays. */
export function ColumnsMenu(props: {
  hidden: readonly OrderField[];
  onChange: (hidden: OrderField[]) => void;
}) {
  const { hidden, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<ViewColumnIcon aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('inventory.columns')}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{ role: 'dialog', 'aria-label': t('inventory.columns') }}
      >
        <FormGroup className={classes.root}>
          {COLUMNS.slice(1).map(({ field }) => (
            <FormControlLabel
              key={field}
              label={t(`inventory.${field}`)}
              control={
                <Checkbox
                  color="primary"
                  checked={!hidden.includes(field)}
                  onChange={(_, shown) =>
                    onChange(
                      shown
                        ? hidden.filter(other => other !== field)
                        : [...hidden, field],
                    )
                  }
                />
              }
            />
          ))}
        </FormGroup>
      </Popover>
    </>
  );
}
