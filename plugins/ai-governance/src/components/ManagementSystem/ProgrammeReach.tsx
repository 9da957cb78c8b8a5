import {
  findUnplanned,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../useTexts';
import { useRecordActions } from '../records';

/** Which clauses and controls an audit programme does not reach. */
export function ProgrammeReach({ programme }: { programme: RecordView }) {
  const { t } = useTexts();
  const { records = [] } = useRecordActions();
  const left = findUnplanned({
    programme,
    applicability: records.find(
      ({ type, state }) =>
        type === 'statement-of-applicability' && state === 'approved',
    ),
  });
  return (
    <Typography variant="body2">
      {left.length === 0
        ? t('management.programme.all')
        : t('management.programme.left', { list: left.join(', ') })}
    </Typography>
  );
}
