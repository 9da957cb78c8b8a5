import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../useTexts';
import { RecordList } from '../records';

/** Who accepted which risk, until when. */
export function AcceptancesCard(props: { acceptances: readonly RecordView[] }) {
  const { acceptances } = props;
  const { t } = useTexts();
  const title = t('risk.acceptances.title');
  return (
    <InfoCard title={title}>
      {acceptances.length === 0 ? (
        <Typography variant="body2">{t('risk.acceptances.none')}</Typography>
      ) : (
        <RecordList records={acceptances} label={title} />
      )}
    </InfoCard>
  );
}
