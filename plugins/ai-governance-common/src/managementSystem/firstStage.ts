import { ReadinessStage } from '../schema/types';
import { item, missingOf, ReadinessSources, stage } from './readinessItem';

/** Systems outside that no scope statement in force names. */
function unstated({ scope }: ReadinessSources): string[] {
  return scope.items
    .filter(({ stated }) => !stated)
    .map(
      ({ entityRef }) =>
        `${entityRef} is declared to be outside, and the scope statement in force does not name it.`,
    );
}

/** What exists, is approved and is current, clause by clause. */
export function firstStage(sources: ReadinessSources): ReadinessStage {
  const { register, titles, records } = sources;
  return stage(
    register.items.map(entry => {
      const counted = entry.evidence
        .filter(({ state }) => state === 'in-force')
        .map(({ recordId }) => recordId);
      const found = item(
        {
          id: entry.id,
          title: `${entry.id} ${entry.title}`,
          recordType: entry.missing[0] ?? 'clause-statement',
          ...(entry.missing[0] === 'clause-statement' && { subject: entry.id }),
        },
        [
          ...missingOf(entry, titles),
          ...(entry.id === '4.3' ? unstated(sources) : []),
        ],
        records.filter(({ id }) => counted.includes(id)),
      );
      // What is only planned is not there, though its statement counts.
      const isPartly =
        !found.onRecord && counted.length > 0 && entry.state !== 'planned';
      return { ...found, ...(isPartly && { partly: true }) };
    }),
  );
}
