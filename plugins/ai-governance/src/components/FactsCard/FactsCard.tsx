import { AiSystemEntity } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { aiGovernanceTranslationRef } from '../../translation';
import { FactList } from './FactList';
import { useFactRows } from './useFactRows';

/** What an AISystem declares about itself, with what it leaves out. */
export function FactsCard() {
  const { entity } = useEntity<AiSystemEntity>();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  const rows = useFactRows(entity);
  return (
    <InfoCard title={t('facts.title')}>
      <FactList rows={rows} />
    </InfoCard>
  );
}
