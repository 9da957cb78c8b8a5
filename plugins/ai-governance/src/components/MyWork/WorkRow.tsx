import { MyWorkItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Checkbox from '@material-ui/core/Checkbox';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ControlCatalogue } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Link } from '../common';
import { PersonLink } from '../records';
import { isSelectable, Selection } from './useSelection';
import { useWorkLink } from '../work/useWorkLink';
import { useWorkWords } from '../work/useWorkWords';
import { RemindedNote, WhenText } from '../work/WhenText';
import { WorkActions } from './WorkActions';

const useStyles = makeStyles(
  { name: { minWidth: 180, maxWidth: 360 }, check: { padding: 0 } },
  { name: 'AiGovernanceWorkRow' },
);

/** One item: what, where, until when, and what can be done about it here. */
export function WorkRow(props: {
  item: MyWorkItem;
  catalogue: ControlCatalogue;
  /** Where the descriptor is edited, as far as known. */
  editLink?: string;
  selection: Selection;
}) {
  const { item, catalogue, editLink, selection } = props;
  const classes = useStyles();
  const words = useWorkWords();
  const workLink = useWorkLink();
  const { t } = useTexts();
  const what = [words.task(item), words.about(item, catalogue)]
    .filter(Boolean)
    .join(': ');
  const where = words.where(item);
  return (
    <TableRow hover>
      <TableCell padding="checkbox">
        {isSelectable(item) && (
          <Checkbox
            size="small"
            color="primary"
            className={classes.check}
            checked={selection.has(item)}
            onChange={() => selection.toggle(item)}
            inputProps={{
              'aria-label': t('work.selectLabel', { what, where }),
            }}
          />
        )}
      </TableCell>
      <TableCell component="th" scope="row" className={classes.name}>
        <Link to={workLink(item)}>{what}</Link>
        <Typography variant="caption" component="div" color="textSecondary">
          {t('work.asRole', { role: t(`work.role.${item.role}`) })}
          {item.from && (
            <>
              {' · '}
              {t('work.from', { who: <PersonLink entityRef={item.from} /> })}
            </>
          )}
        </Typography>
        <RemindedNote item={item} />
      </TableCell>
      <TableCell className={classes.name}>
        {item.system ? (
          <EntityRefLink entityRef={item.system.entityRef} title={where} />
        ) : (
          where
        )}
      </TableCell>
      <TableCell>
        <WhenText item={item} />
      </TableCell>
      <TableCell>
        <WorkActions
          item={item}
          what={what}
          where={where}
          editLink={editLink}
        />
      </TableCell>
    </TableRow>
  );
}
