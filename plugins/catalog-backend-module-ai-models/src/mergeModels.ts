import { SourceModel } from './ModelSource';

/** What distinguishes a model of a source from the others. */
export function keyOf({ purl, group, name, version }: SourceModel): string {
  return JSON.stringify([purl, group, name, version].map(part => part ?? ''));
}

const union = (first: string[], second: string[]) =>
  [...new Set([...first, ...second])].sort();

/**
 * One of each model, in one order whatever the order in which they were read. What runs in
 * several places is one model.
 */
export function mergeModels(models: SourceModel[]): SourceModel[] {
  const merged = new Map<string, SourceModel>();
  for (const model of models) {
    const key = keyOf(model);
    const known = merged.get(key);
    merged.set(key, {
      ...model,
      ...known,
      runsIn: union(known?.runsIn ?? [], model.runsIn),
      foundIn: union(known?.foundIn ?? [], model.foundIn),
      ownerHints: union(known?.ownerHints ?? [], model.ownerHints),
    });
  }
  return [...merged]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([, model]) => model);
}
