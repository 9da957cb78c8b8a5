import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { lazy, Suspense } from 'react';
import { useRollup } from '../components/Rollup/useRollup';

const NO_FILTERS = {};

// Loaded where there is something to show.
const RollupView = lazy(() =>
  import('../lazyViews').then(m => ({ default: m.RollupView })),
);

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
  const root = stringifyEntityRef(entity);
  const by = root.startsWith('group:') ? 'group' : 'domain';
  const rollup = useRollup({ by, root, filters: NO_FILTERS });
  if (!showWhenEmpty && !rollup.error && rollup.isEmpty !== false) return null;
  return (
    <Suspense fallback={null}>
      <RollupView by={by} root={root} rollup={rollup} />
    </Suspense>
  );
}
