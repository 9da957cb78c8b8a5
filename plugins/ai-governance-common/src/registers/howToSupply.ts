import { RegisterField, RegisterFieldSource, RegisterGapKind } from './types';

/** Where somebody can declare what a source reads; undefined where nobody can. */
function placeOf(source: RegisterFieldSource): string | undefined {
  if ('path' in source) return source.path;
  if ('annotation' in source) return `the annotation ${source.annotation}`;
  if ('constant' in source) return undefined;
  switch (source.from) {
    case 'owner':
      return 'an owner with a title, in spec.owner';
    case 'organisation':
      return 'the name of the organisation, in organization.name of the portal or with --organisation';
    case 'member-states':
      return 'the Member States, in spec.jurisdictions';
    default:
      return undefined;
  }
}

/** How the value of a field can be supplied, with the words that the register knows. */
export function howToSupply(
  field: RegisterField,
  kind: RegisterGapKind,
): string {
  const words = field.allowed
    ? `, one of: ${field.allowed.map(word => JSON.stringify(word)).join(', ')}`
    : '';
  const stated = `the annotation ${field.annotation}${words}`;
  // What a source gives is no word of the register, or is kept back: state it.
  if (kind === 'contradiction') {
    return `Correct one of the two${
      words && ` (the register knows${words.slice(1)})`
    }`;
  }
  if (kind !== 'missing') return `State it in ${stated}`;
  const places = field.sources.flatMap(source => placeOf(source) ?? []);
  return `Declare ${[...places, stated].join(', or ')}`;
}
