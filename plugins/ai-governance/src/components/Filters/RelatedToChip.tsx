import Chip from '@material-ui/core/Chip';
import CancelIcon from '@material-ui/icons/Cancel';
import { useEntityTitle, useSystemFilters } from '../../hooks';
import { useTexts } from '../../useTexts';

/** An entity to which the listed systems are related; set by links, removable. */
export function RelatedToChip({ entityRef }: { entityRef: string }) {
  const { filters, setFilters } = useSystemFilters();
  const name = useEntityTitle(entityRef);
  const { t } = useTexts();
  return (
    <Chip
      variant="outlined"
      size="small"
      style={{ maxWidth: '100%' }}
      title={entityRef}
      label={t('filters.relatedTo', { name })}
      deleteIcon={<CancelIcon titleAccess={t('filters.remove')} />}
      onDelete={() =>
        setFilters({
          relatedTo: filters.relatedTo?.filter(ref => ref !== entityRef),
        })
      }
    />
  );
}
