import { ReferenceResolver } from '../catalog';
import { EvaluationStore } from '../database/EvaluationStore';
import { ReferenceFact } from './types';

/**
 * Resolves every reference again that some evaluation depends on. Systems that
 * depend on one that changed are then due.
 */
export async function refreshReferences(options: {
  store: EvaluationStore;
  resolver: ReferenceResolver;
}): Promise<void> {
  const { store, resolver } = options;
  const stored = await store.listReferences();
  const resolved = await resolver.resolve(stored.map(fact => fact.ref));
  const changed = stored.flatMap((before): ReferenceFact[] => {
    const now = resolved.get(before.ref)!;
    return isSame(before, now) ? [] : [{ ...now, ref: before.ref }];
  });
  await store.saveReferences(changed);
}

function isSame(
  a: Omit<ReferenceFact, 'ref'>,
  b: Omit<ReferenceFact, 'ref'>,
): boolean {
  return (
    a.status === b.status &&
    a.kind === b.kind &&
    a.memberCount === b.memberCount &&
    a.inactive === b.inactive &&
    a.lifecycle === b.lifecycle
  );
}
