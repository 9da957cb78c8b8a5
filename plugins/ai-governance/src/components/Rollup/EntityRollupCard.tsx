import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { RollupTable } from './RollupTable';
import { useRollup } from './useRollup';

const NO_FILTERS = {};

/** Props of the roll-up card. @public */
export interface AiRollupCardProps {
  /**
   * Whether the card stays on the page of an entity that has no AI system, nor any
   * below it. Default false.
   */
  showWhenEmpty?: boolean;
}

/** AI systems of a Group, System or Domain and of all below it. */
export function EntityRollupCard({ showWhenEmpty = false }: AiRollupCardProps) {
  const { entity } = useEntity();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const ref = stringifyEntityRef(entity);
  const isGroup = ref.startsWith('group:');
  const by = isGroup ? 'group' : 'domain';
  const rollup = useRollup({ by, root: ref, filters: NO_FILTERS });
  const trends = isGroup ? links.trends({ groupTree: ref }) : undefined;
  if (!showWhenEmpty && !rollup.error && rollup.isEmpty !== false) return null;
  return (
    <InfoCard
      title={t('rollup.cardTitle')}
      deepLink={trends ? { title: t('trends.open'), link: trends } : undefined}
    >
      <RollupTable
        by={by}
        filters={NO_FILTERS}
        rollup={rollup}
        initiallyExpanded
      />
    </InfoCard>
  );
}
