import { useEntity } from '@backstage/plugin-catalog-react';
import { lazy, Suspense, useState } from 'react';
import type { AiSystemsScope } from '../components/SystemsCard/heldBy';
import { useRelatedSystems } from '../components/SystemsCard/useRelatedSystems';

// Most entities have no AI system; their pages load neither the table nor the texts.
const SystemsView = lazy(() =>
  import('../lazyViews').then(m => ({ default: m.SystemsView })),
);

/** Props of the card of AI systems. @public */
export interface AiSystemsCardProps {
  /** Rows shown; the inventory shows the rest. Default 10. */
  rows?: number;
  /**
   * Whether a group starts with its subgroups, and a user with the groups they
   * belong to. Default `subtree`.
   */
  initialScope?: AiSystemsScope;
  /**
   * Whether the card stays on the page of an entity that has no AI system, and says
   * how to register one. Default false.
   */
  showWhenEmpty?: boolean;
}

/**
 * AI systems that an entity owns, holds, runs, feeds or uses; worst first. Most
 * entities have none, and no card.
 */
export function SystemsCard(props: AiSystemsCardProps) {
  const { rows = 10, initialScope = 'subtree', showWhenEmpty = false } = props;
  const { entity } = useEntity();
  const [scope, setScope] = useState<AiSystemsScope>(initialScope);
  const systems = useRelatedSystems({ entity, scope, rows });
  const { value, error } = systems;
  // While it is unknown, too: a card that goes would move what is below it.
  if (!showWhenEmpty && !error && (!value || value.hasNone)) return null;
  return (
    <Suspense fallback={null}>
      <SystemsView
        entity={entity}
        systems={systems}
        scope={scope}
        onScope={setScope}
      />
    </Suspense>
  );
}
