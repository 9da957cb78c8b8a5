import { FixRecord } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../useTexts';
import { PersonLink } from '../records';

/** Records that a control takes: what each asks for, and who decides. */
export function FixRecords({ records }: { records: FixRecord[] }) {
  const { t } = useTexts();
  return (
    <>
      {records.map(record => (
        <section
          key={record.type}
          aria-label={t('fixes.record', { title: record.title })}
        >
          <Typography variant="subtitle2" component="h4">
            {t('fixes.record', { title: record.title })}
          </Typography>
          <p>
            {record.description}{' '}
            {record.needs.length > 0 &&
              t('fixes.recordNeeds', { needs: record.needs.join(', ') })}{' '}
            <DecidedBy record={record} />
          </p>
        </section>
      ))}
    </>
  );
}

function DecidedBy({ record }: { record: FixRecord }) {
  const { t } = useTexts();
  const { decided, decidedBy, approver } = record;
  if (!decided) return <>{t('fixes.notDecided')}</>;
  if (decidedBy) {
    return (
      <>{t('fixes.decidedBy', { who: <PersonLink entityRef={decidedBy} /> })}</>
    );
  }
  switch (approver) {
    case 'risk-owner':
      return <>{t('fixes.decidedByRiskOwner')}</>;
    case 'release-approver':
      return <>{t('fixes.decidedByRelease')}</>;
    case 'designated-management':
      return <>{t('fixes.decidedByManagement')}</>;
    default:
      return <>{t('fixes.decidedByOther')}</>;
  }
}
