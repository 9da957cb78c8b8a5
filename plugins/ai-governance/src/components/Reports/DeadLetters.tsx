import { WebhookStatus } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ScrollRegion } from '../common';

const useStyles = makeStyles(
  {
    table: { minWidth: 640 },
    cell: { verticalAlign: 'top', overflowWrap: 'anywhere' },
  },
  { name: 'AiGovernanceDeadLetters' },
);

/** What could not be delivered to a webhook, newest first. */
export function DeadLetters({ webhook }: { webhook: WebhookStatus }) {
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const label = t('webhooks.deadLetters', {
    id: webhook.id,
    count: webhook.deadLetterCount,
  });
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label} className={classes.table}>
        <TableHead>
          <TableRow>
            {(['event', 'system', 'at', 'attempts', 'cause'] as const).map(
              column => (
                <TableCell key={column}>
                  {t(`webhooks.column.${column}`)}
                </TableCell>
              ),
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {webhook.deadLetters.map(letter => (
            <TableRow key={letter.id}>
              <TableCell className={classes.cell}>{letter.type}</TableCell>
              <TableCell className={classes.cell}>
                {letter.subject && (
                  <EntityRefLink entityRef={letter.subject} hideIcon />
                )}
              </TableCell>
              <TableCell className={classes.cell}>
                <span title={format.instant(letter.at)}>
                  {format.relative(letter.at)}
                </span>
              </TableCell>
              <TableCell className={classes.cell}>{letter.attempts}</TableCell>
              <TableCell className={classes.cell}>{letter.lastError}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
