import { InfoCard } from '@backstage/core-components';
import { useGovernanceLinks } from '../../hooks';
import { useTexts } from '../../useTexts';
import { RollupTable } from './RollupTable';
import type { RollupState } from './useRollup';

const NO_FILTERS = {};

/** The roll-up card of an entity with what is known of its tree. */
export function RollupView(props: {
  by: 'group' | 'domain';
  /** Entity reference of the top of the tree. */
  root: string;
  rollup: RollupState;
}) {
  const { by, root, rollup } = props;
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const trends = by === 'group' ? links.trends({ groupTree: root }) : undefined;
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
