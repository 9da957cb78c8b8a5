import {
  MyWorkItem,
  WorkBulkRow,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import BlockIcon from '@material-ui/icons/Block';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import EditIcon from '@material-ui/icons/Edit';
import { useTexts } from '../../useTexts';
import { Label, ScrollRegion } from '../common';
import { PersonLink } from '../records';
import { BulkAction } from './bulk';

/** What becomes of each row, and who decides on it. */
export function BulkTable(props: {
  title: string;
  action: BulkAction;
  rows: readonly WorkBulkRow[];
  /** For what the systems are called. */
  items: readonly MyWorkItem[];
}) {
  const { title, action, rows, items } = props;
  const { t } = useTexts();
  const names = new Map(
    items.map(({ system }) => [
      system?.entityRef,
      system?.title ?? system?.name,
    ]),
  );
  return (
    <section aria-label={title}>
      <Typography variant="h6" component="h3" role="status">
        {title}
      </Typography>
      <ScrollRegion label={t('work.bulk.table')}>
        <Table size="small" aria-label={t('work.bulk.table')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('work.bulk.system')}</TableCell>
              <TableCell>{t('work.bulk.change')}</TableCell>
              {action !== 'remind' && (
                <TableCell>{t('work.bulk.decides')}</TableCell>
              )}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(row => (
              <TableRow key={`${row.entityRef} ${row.kind} ${row.key}`}>
                <TableCell component="th" scope="row">
                  {names.get(row.entityRef) ?? row.entityRef}
                </TableCell>
                <TableCell>
                  <Change action={action} row={row} />
                </TableCell>
                {action !== 'remind' && (
                  <TableCell>
                    {row.status !== 'refused' &&
                      (row.waitsFor?.text ?? t('work.bulk.nobody'))}
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </section>
  );
}

function Change({ action, row }: { action: BulkAction; row: WorkBulkRow }) {
  const { t } = useTexts();
  if (row.status === 'refused') {
    return (
      <>
        <BlockIcon aria-hidden fontSize="inherit" />{' '}
        {t('work.bulk.row.refused', { message: row.message ?? '' })}
      </>
    );
  }
  return (
    <>
      {row.status === 'done' && (
        <div>
          <Label
            Icon={CheckCircleIcon}
            tone="good"
            text={t('work.bulk.row.done')}
          />
        </div>
      )}
      {row.status === 'possible' && <EditIcon aria-hidden fontSize="inherit" />}{' '}
      {action === 'remind' &&
        t('work.bulk.row.remind', {
          who: <PersonLink entityRef={row.recipient ?? ''} />,
        })}
      {action === 'attest' && t('work.bulk.row.attest')}
      {action === 'waive' &&
        t('work.bulk.row.waive', { subject: row.subject ?? '' })}
    </>
  );
}
