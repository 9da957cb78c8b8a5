import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { valueFaults } from './fieldFaults';
import { howToSupply } from './howToSupply';
import { readField } from './readField';
import { toCell } from './shapes';
import {
  RegisterContext,
  RegisterEntry,
  RegisterField,
  RegisterGap,
  RegisterGapKind,
  RegisterSection,
  RegisterValue,
} from './types';

/** How a gap names a system. */
export function identify(
  entity: Entity,
): Pick<RegisterGap, 'entityRef' | 'title'> {
  const { title } = entity.metadata;
  return { entityRef: stringifyEntityRef(entity), ...(title && { title }) };
}

/** Why a field is required in an entry; undefined where it is not. */
function reasonToAsk(
  { required }: RegisterField,
  values: RegisterEntry['values'],
): string | undefined {
  if (typeof required === 'boolean') {
    return required ? 'The register asks for it in every entry' : undefined;
  }
  const isMet = required.every(({ field, is }) => {
    const value = values[field];
    return value !== undefined && is.includes(toCell(value));
  });
  if (!isMet) return undefined;
  const because = required.map(
    ({ field }) => `${field} is "${toCell(values[field])}"`,
  );
  return `The register asks for it where ${because.join(' and ')}`;
}

/** Fields that are required by the value of another one. */
function countDependants(
  fields: readonly RegisterField[],
  key: string,
): number {
  return fields.filter(
    ({ required }) =>
      typeof required !== 'boolean' &&
      required.some(({ field }) => field === key),
  ).length;
}

/** Why a value is not to be published; undefined where it is. */
function reasonToWithhold(
  { withheld, annotation }: RegisterField,
  { metadata, spec }: Entity,
): string | undefined {
  if (!withheld || metadata.annotations?.[annotation]) return undefined;
  const { annexIII } = (spec?.risk ?? {}) as { annexIII?: unknown };
  const points = Array.isArray(annexIII) ? annexIII.map(String) : [];
  const isMeant = points.some(point =>
    withheld.annexIII.some(start => point.startsWith(start)),
  );
  return isMeant ? withheld.why : undefined;
}

/** What is wrong with one field. */
interface FieldGap {
  field: RegisterField;
  kind: RegisterGapKind;
  why: string;
}

/** The value of a field where it may be written, and what is wrong with it. */
function fillField(
  field: RegisterField,
  entity: Entity,
  context: RegisterContext,
): { value?: RegisterValue; gaps: FieldGap[] } {
  const { value, fault } = readField({ field, entity, context });
  if (value === undefined) {
    return { gaps: fault ? [{ field, ...fault }] : [] };
  }
  const why = reasonToWithhold(field, entity);
  if (why) return { gaps: [{ field, kind: 'withheld', why }] };
  const faults = valueFaults(field, value);
  return { value, gaps: faults.map(found => ({ field, ...found })) };
}

/** Fields that are required, of which nothing is known. */
function missingFields(
  fields: readonly RegisterField[],
  values: RegisterEntry['values'],
): FieldGap[] {
  return fields.flatMap(field => {
    const reason = reasonToAsk(field, values);
    if (reason === undefined) return [];
    const further = countDependants(fields, field.key);
    const decides =
      further > 0
        ? `, and it decides whether ${further} other fields are required`
        : '';
    return [{ field, kind: 'missing' as const, why: `${reason}${decides}` }];
  });
}

/** The entry of a system in one section of a register, and what it lacks. */
export function fillEntry(options: {
  entity: Entity;
  section: RegisterSection;
  /** All of the section. */
  fields: readonly RegisterField[];
  context: RegisterContext;
}): { entry: RegisterEntry; gaps: RegisterGap[] } {
  const { entity, section, fields, context } = options;
  const inSection = section.id ? { section: section.id } : {};
  const values: Record<string, RegisterValue> = {};
  const found: FieldGap[] = [];
  const open: RegisterField[] = [];
  for (const field of fields) {
    const { value, gaps } = fillField(field, entity, context);
    found.push(...gaps);
    if (value !== undefined) values[field.key] = value;
    else if (gaps.length === 0 && !reasonToWithhold(field, entity)) {
      open.push(field);
    }
  }
  const places = new Map(fields.map(({ key }, index) => [key, index]));
  const all = [
    ...found,
    ...missingFields(fields, values).filter(({ field }) =>
      open.includes(field),
    ),
  ].sort((a, b) => places.get(a.field.key)! - places.get(b.field.key)!);
  return {
    entry: { entityRef: stringifyEntityRef(entity), ...inSection, values },
    gaps: all.map(({ field, kind, why }) => ({
      ...identify(entity),
      ...inSection,
      field: field.key,
      fieldTitle: field.title,
      kind,
      why,
      how: howToSupply(field, kind),
    })),
  };
}
