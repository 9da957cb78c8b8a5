import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ScrollRegion } from '../common';
import { TargetStatusLabel } from './TargetStatusLabel';
import { TargetGoalText, TargetScopeText } from './TargetTexts';

/** Each target with what it asks for and how it stands. */
export function TargetsTable(props: {
  targets: readonly Target[];
  selected?: string;
  onSelect: (targetId: string | undefined) => void;
  /** Absent for people who may not edit. */
  onEdit?: (target: Target) => void;
  onRemove?: (target: Target) => void;
}) {
  const { targets, selected, onSelect, onEdit, onRemove } = props;
  const format = useFormat();
  const { t } = useTexts();
  return (
    <ScrollRegion label={t('targets.tableLabel')}>
      <Table
        size="small"
        style={{ minWidth: 680 }}
        aria-label={t('targets.tableLabel')}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('targets.name')}</TableCell>
            <TableCell>{t('targets.status')}</TableCell>
            <TableCell>{t('targets.remaining')}</TableCell>
            <TableCell>{t('targets.due')}</TableCell>
            <TableCell>{t('targets.scope')}</TableCell>
            {onEdit && <TableCell />}
          </TableRow>
        </TableHead>
        <TableBody>
          {targets.map(target => {
            const open = target.id === selected;
            const { id, title } = target;
            return (
              <TableRow key={id} selected={open}>
                <TableCell component="th" scope="row">
                  <IconButton
                    size="small"
                    aria-expanded={open}
                    aria-label={t(open ? 'targets.hide' : 'targets.show', {
                      title,
                    })}
                    onClick={() => onSelect(open ? undefined : id)}
                  >
                    {open ? <ExpandMoreIcon /> : <ChevronRightIcon />}
                  </IconButton>
                  {title}
                  <Typography variant="caption" display="block">
                    <TargetGoalText target={target} />
                  </Typography>
                </TableCell>
                <TableCell>
                  <TargetStatusLabel status={target.status} />
                </TableCell>
                <TableCell>
                  {t('targets.remainingOf', {
                    remaining: format.number(target.remaining),
                    systems: format.number(target.systems),
                    planned: format.number(target.planned),
                  })}
                </TableCell>
                <TableCell>
                  <time dateTime={target.dueAt}>
                    {format.end(target.dueAt).date}
                  </time>
                </TableCell>
                <TableCell>
                  <TargetScopeText target={target} />
                </TableCell>
                {onEdit && (
                  <TableCell>
                    <Button size="small" onClick={() => onEdit(target)}>
                      {t('targets.edit')}
                    </Button>
                    <Button size="small" onClick={() => onRemove?.(target)}>
                      {t('targets.remove')}
                    </Button>
                  </TableCell>
                )}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
