import { RegisterPreview } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ScrollRegion } from '../common';

const useStyles = makeStyles(
  {
    table: { minWidth: 760 },
    cell: { verticalAlign: 'top', overflowWrap: 'anywhere' },
    how: { minWidth: 260 },
  },
  { name: 'AiGovernanceRegisterGaps' },
);

type Gaps = RegisterPreview['gaps'];

function GapTable({ gaps, label }: { gaps: Gaps; label: string }) {
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <ScrollRegion label={label}>
      <Table size="small" aria-label={label} className={classes.table}>
        <TableHead>
          <TableRow>
            {(['system', 'field', 'why', 'how'] as const).map(column => (
              <TableCell key={column}>
                {t(`exports.registers.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {gaps.map((gap, index) => (
            // One field of one system can have two gaps.
            // eslint-disable-next-line react/no-array-index-key
            <TableRow key={`${gap.entityRef} ${gap.field} ${index}`}>
              <TableCell className={classes.cell}>
                <EntityRefLink
                  entityRef={gap.entityRef}
                  title={gap.title}
                  hideIcon
                />
              </TableCell>
              <TableCell className={classes.cell}>
                {gap.fieldTitle ?? t('exports.registers.wholeEntry')}
                {gap.field && (
                  <Typography variant="body2" color="textSecondary">
                    {gap.field}
                  </Typography>
                )}
              </TableCell>
              <TableCell className={classes.cell}>
                {t(`exports.registers.kind.${gap.kind}`)}
                <Typography variant="body2" color="textSecondary">
                  {gap.why}
                </Typography>
              </TableCell>
              <TableCell className={`${classes.cell} ${classes.how}`}>
                {gap.how}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

/** What entries of a register lack: how often which field, and the first of them. */
export function RegisterGaps({ preview }: { preview: RegisterPreview }) {
  const { fields, gaps, totalGaps } = preview;
  const format = useNumberFormat();
  const { t } = useTexts();
  if (totalGaps === 0) {
    return (
      <Typography variant="body2">{t('exports.registers.noGaps')}</Typography>
    );
  }
  const label = t('exports.registers.gapsTitle', {
    number: format.number(totalGaps),
  });
  return (
    <>
      <Typography variant="h6" component="h3">
        {label}
      </Typography>
      <Typography variant="body2">
        {fields
          .map(({ title, systems }) => `${title}: ${format.number(systems)}`)
          .join(' · ')}
      </Typography>
      <GapTable gaps={gaps} label={label} />
      {gaps.length < totalGaps && (
        <Typography variant="body2">
          {t('exports.registers.firstGaps', {
            shown: format.number(gaps.length),
            total: format.number(totalGaps),
          })}
        </Typography>
      )}
    </>
  );
}
