import Typography from '@material-ui/core/Typography';
import { recordsFor } from '../../lib/controlRecords';
import { useTexts } from '../../useTexts';
import { RecordList, useRecordActions } from '../records';

/** The records of a control, last changed first; nothing where none can be. */
export function ControlRecords({ controlId }: { controlId: string }) {
  const { t } = useTexts();
  const { records, types } = useRecordActions();
  if (!records || !types) return null;
  const own = recordsFor(controlId, records, types);
  if (own.length === 0) return null;
  const title = t('controls.records', { id: controlId });
  return (
    <section aria-label={title}>
      <Typography variant="subtitle2" component="h4" gutterBottom>
        {t('controls.recordsTitle')}
      </Typography>
      <RecordList records={own} label={title} />
    </section>
  );
}
