import { makeStyles } from '@material-ui/core/styles';
import { secondaryColor } from '../common';

/** Looks of the tables of the crosswalk. */
export const useTableStyles = makeStyles(
  theme => ({
    table: { width: '100%', borderCollapse: 'collapse' },
    head: {
      ...theme.typography.caption,
      color: secondaryColor(theme),
      textAlign: 'left',
      verticalAlign: 'bottom',
      padding: theme.spacing(1, 1, 1, 2),
      borderBottom: `2px solid ${theme.palette.divider}`,
    },
    name: {
      ...theme.typography.body2,
      minWidth: 180,
      maxWidth: 320,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      padding: theme.spacing(1, 1, 1, 2),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    cell: {
      ...theme.typography.body2,
      minWidth: 90,
      verticalAlign: 'top',
      padding: theme.spacing(1, 1, 1, 2),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    chosen: { backgroundColor: theme.palette.action.selected },
  }),
  { name: 'AiGovernanceCrosswalkTable' },
);
