import { AiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useTexts } from '../../useTexts';
import { FactList } from '../common';
import { useFactRows } from './useFactRows';

/** What an AISystem declares about itself, with what it leaves out. */
export function FactsCard() {
  const { entity } = useEntity<AiSystemEntity>();
  const { t } = useTexts();
  const rows = useFactRows(entity);
  return (
    <InfoCard title={t('facts.title')}>
      <FactList rows={rows} />
    </InfoCard>
  );
}
