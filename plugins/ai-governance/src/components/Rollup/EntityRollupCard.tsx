import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { RollupTable } from './RollupTable';

const NO_FILTERS = {};

/** AI systems of a Group, System or Domain and of all below it. */
export function EntityRollupCard() {
  const { entity } = useEntity();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const ref = stringifyEntityRef(entity);
  const isGroup = ref.startsWith('group:');
  const trends = isGroup ? links.trends({ groupTree: ref }) : undefined;
  return (
    <InfoCard
      title={t('rollup.cardTitle')}
      deepLink={trends ? { title: t('trends.open'), link: trends } : undefined}
    >
      <RollupTable
        by={isGroup ? 'group' : 'domain'}
        root={ref}
        filters={NO_FILTERS}
      />
    </InfoCard>
  );
}
