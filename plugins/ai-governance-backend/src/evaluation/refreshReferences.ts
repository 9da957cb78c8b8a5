import { ReferenceResolver } from '../catalog';
import { EvaluationStore } from './EvaluationStore';
import { ReferenceFact } from './types';

/**
 * Resolves every reference again that some evaluation depends on. Systems that
 * depend on one that changed are then due.
 */
export async function refreshReferences(options: {
  store: EvaluationStore;
  resolver: ReferenceResolver;
}): Promise<void> {
  await saveChanged(options, await options.store.listReferences());
}

/**
 * Resolves those again that led nowhere and exist now, such as a group that the
 * catalog took in after the systems that it owns.
 */
export async function refreshMissingReferences(options: {
  store: EvaluationStore;
  resolver: ReferenceResolver;
}): Promise<void> {
  const missing = await options.store.listReferences({ status: 'missing' });
  if (missing.length === 0) {
    return;
  }
  const existing = new Set(
    await options.resolver.findExisting(missing.map(fact => fact.ref)),
  );
  await saveChanged(
    options,
    missing.filter(fact => existing.has(fact.ref)),
  );
}

async function saveChanged(
  options: { store: EvaluationStore; resolver: ReferenceResolver },
  stored: ReferenceFact[],
): Promise<void> {
  const { store, resolver } = options;
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
