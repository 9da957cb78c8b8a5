import Typography from '@material-ui/core/Typography';
import { useNumberFormat } from '../../hooks';
import { ExportStatus } from './useExport';
import { useTexts } from '../../useTexts';

/** What becomes of an export, said as it happens. */
export function ExportStatusText({ status }: { status: ExportStatus }) {
  const format = useNumberFormat();
  const { t } = useTexts();
  const kilobytes = (bytes: number) =>
    format.number(Math.max(1, Math.round(bytes / 1024)));
  return (
    <Typography
      variant="body2"
      role="status"
      color={status.kind === 'failed' ? 'error' : 'textPrimary'}
    >
      {status.kind === 'running' &&
        (status.bytes > 0
          ? t('exports.receiving', { size: kilobytes(status.bytes) })
          : t('exports.preparing'))}
      {status.kind === 'done' &&
        t('exports.done', { name: status.name, size: kilobytes(status.bytes) })}
      {status.kind === 'failed' &&
        t('exports.failed', { message: status.message })}
    </Typography>
  );
}
