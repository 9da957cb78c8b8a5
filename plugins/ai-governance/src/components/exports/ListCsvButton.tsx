import {
  ExportId,
  ExportQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useTexts } from '../../useTexts';
import { ExportButton } from './ExportButton';

/** Downloads a whole list as CSV, not only what of it is in view. */
export function ListCsvButton(props: { list: ExportId; query?: ExportQuery }) {
  const { list, query } = props;
  const { t } = useTexts();
  return (
    <ExportButton
      // Another list is another file: what was said of the last one goes.
      key={JSON.stringify(query)}
      label={t('exports.csv')}
      request={{ export: list, query }}
    />
  );
}
