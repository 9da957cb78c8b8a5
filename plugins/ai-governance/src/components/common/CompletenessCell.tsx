import TableCell from '@material-ui/core/TableCell';
import { useNumberFormat } from '../../hooks';
import { useTexts } from '../../useTexts';

/** Control completeness as configured of a system, in a table. */
export function CompletenessCell(props: {
  /** Between 0 and 1; absent where nothing is due. */
  completeness?: number;
}) {
  const { completeness } = props;
  const format = useNumberFormat();
  const { t } = useTexts();
  return (
    <TableCell align="right">
      {completeness === undefined
        ? t('common.nothingDue')
        : format.percent(completeness)}
    </TableCell>
  );
}
