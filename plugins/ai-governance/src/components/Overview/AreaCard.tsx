import { Summary } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { useNumberFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { BarTable } from './BarTable';

/** Completeness per objective of Annex A. */
export function AreaCard({ areas }: { areas: Summary['areas'] }) {
  const format = useNumberFormat();
  const { t } = useTexts();
  return (
    <InfoCard title={t('overview.areasTitle')}>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('overview.areasText')}
      </Typography>
      <BarTable
        label={t('overview.areasTitle')}
        headers={[
          t('overview.areaColumn'),
          t('inventory.completeness'),
          t('overview.pointsColumn'),
        ]}
        rows={areas.map(area => ({
          key: area.id,
          name: `${area.id} ${area.title}`,
          share: area.completeness ?? 0,
          shareText:
            area.completeness === undefined
              ? t('common.nothingDue')
              : format.percent(area.completeness),
          value: t('overview.areaPoints', {
            passing: format.number(area.passing),
            due: format.number(area.due),
          }),
        }))}
      />
    </InfoCard>
  );
}
