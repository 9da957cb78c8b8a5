import {
  MyWorkItem,
  WorkEffort,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ControlCatalogue, useEditLinks, useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ScrollRegion } from '../common';
import { Selection } from './useSelection';
import { WorkRow } from './WorkRow';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
    // For a screen reader alone: the boxes below say it to the eye.
    unseen: { position: 'absolute', clip: 'rect(0 0 0 0)' },
    table: {
      minWidth: 720,
      '& th, & td': {
        padding: theme.spacing(1),
        lineHeight: 1.4,
        verticalAlign: 'top',
      },
      '& td': { overflowWrap: 'normal', wordBreak: 'normal' },
    },
  }),
  { name: 'AiGovernanceWorkSection' },
);

/** What takes as much: what is overdue first. */
export function WorkSection(props: {
  effort: WorkEffort;
  items: readonly MyWorkItem[];
  /** Also beyond what is listed. */
  total: number;
  catalogue: ControlCatalogue;
  selection: Selection;
}) {
  const { effort, items, total, catalogue, selection } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const editLinks = useEditLinks(
    items.flatMap(({ system }) => system?.entityRef ?? []),
  );
  if (items.length === 0) return null;
  const title = t('work.effortTitle', {
    effort: t(`work.effort.${effort}`),
    number: format.number(total),
  });
  return (
    <section className={classes.root}>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      <Paper>
        <ScrollRegion label={title}>
          <Table size="small" aria-label={title} className={classes.table}>
            <TableHead>
              <TableRow>
                <TableCell padding="checkbox">
                  <span className={classes.unseen}>
                    {t('work.column.select')}
                  </span>
                </TableCell>
                <TableCell>{t('work.column.what')}</TableCell>
                <TableCell>{t('work.column.where')}</TableCell>
                <TableCell>{t('work.column.when')}</TableCell>
                <TableCell>{t('work.column.action')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {items.map(item => (
                <WorkRow
                  key={item.id}
                  item={item}
                  catalogue={catalogue}
                  editLink={editLinks.get(item.system?.entityRef ?? '')}
                  selection={selection}
                />
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      </Paper>
    </section>
  );
}
