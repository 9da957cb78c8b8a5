import Chip from '@material-ui/core/Chip';
import CancelIcon from '@material-ui/icons/Cancel';
import { useSystemFilters } from '../../hooks';
import { useTexts } from '../../useTexts';

/** Whether the systems are covered by the management system; set by links, removable. */
export function AimsScopeChip() {
  const { filters, setFilters } = useSystemFilters();
  const { t } = useTexts();
  const { inAimsScope } = filters;
  if (inAimsScope === undefined) return null;
  return (
    <Chip
      variant="outlined"
      size="small"
      style={{ maxWidth: '100%' }}
      label={t(
        inAimsScope ? 'filters.inAimsScope' : 'filters.outsideAimsScope',
      )}
      deleteIcon={<CancelIcon titleAccess={t('filters.remove')} />}
      onDelete={() => setFilters({ inAimsScope: undefined })}
    />
  );
}
