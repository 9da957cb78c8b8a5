import Chip from '@material-ui/core/Chip';
import CancelIcon from '@material-ui/icons/Cancel';
import { useFormat, useSystemFilters } from '../../hooks';
import { useTexts } from '../../useTexts';

/** A day from which law applies to the listed systems; set by links, removable. */
export function LawDateChip({ date }: { date: string }) {
  const { setFilters } = useSystemFilters();
  const format = useFormat();
  const { t } = useTexts();
  return (
    <Chip
      variant="outlined"
      size="small"
      style={{ maxWidth: '100%' }}
      label={t('filters.lawDate', { date: format.day(date) })}
      deleteIcon={<CancelIcon titleAccess={t('filters.remove')} />}
      onDelete={() => setFilters({ lawDate: undefined })}
    />
  );
}
