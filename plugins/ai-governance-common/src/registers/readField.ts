import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonPrimitive } from '@backstage/types';
import { declaredOwner } from '../entity/declaredPeople';
import { memberStatesOf } from '../entity/jurisdictions';
import { readPath } from './readPath';
import { toShape } from './shapes';
import {
  RegisterContext,
  RegisterField,
  RegisterFieldSource,
  RegisterGapKind,
  RegisterValue,
} from './types';

type PathSource = Extract<RegisterFieldSource, { path: string }>;

/** What a source came to: a value, a fault, or nothing where both are absent. */
export interface FieldReading {
  value?: RegisterValue;
  fault?: { kind: RegisterGapKind; why: string };
}

const shown = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : JSON.stringify(value);

function annotationOf(entity: Entity, name: string): string | undefined {
  const text = entity.metadata.annotations?.[name];
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** Words of the register that a value of the entity stands for. */
function wordsFor(source: PathSource, value: unknown): string[] {
  return Object.entries(source.words ?? {})
    .filter(([, values]) => values.includes(value as JsonPrimitive))
    .map(([word]) => word);
}

function readWords(source: PathSource, value: unknown): FieldReading {
  const words = wordsFor(source, value);
  if (words.length === 1) return { value: words[0] };
  const where = `${source.path} is ${shown(value)}`;
  return words.length === 0
    ? {
        fault: {
          kind: 'unknown-value',
          why: `${where}, for which the register has no word`,
        },
      }
    : {
        fault: {
          kind: 'ambiguous',
          why: `${where}, which can be ${words.map(shown).join(' or ')}`,
        },
      };
}

function readPlace(
  source: PathSource,
  entity: Entity,
  field: RegisterField,
): FieldReading {
  if (source.unless && annotationOf(entity, source.unless)) return {};
  let values = readPath(entity, source.path).filter(
    value => value !== 'unknown',
  );
  if (source.isAddress) {
    values = values.filter(value => /^https?:\/\//.test(String(value)));
  }
  if (values.length === 0) return {};
  if (source.words) return readWords(source, values[0]);
  if (values.length > 1 && source.join === undefined) {
    return {
      fault: {
        kind: 'ambiguous',
        why: `${source.path} has ${values.length} values, and the register takes one`,
      },
    };
  }
  return { value: toShape(field, values.map(String).join(source.join)) };
}

function readOwner(entity: Entity, { names }: RegisterContext): FieldReading {
  const owner = declaredOwner(entity);
  const name = owner && names?.get(owner);
  return name ? { value: name } : {};
}

function readMemberStates(entity: Entity): FieldReading {
  const [declared] = readPath(entity, 'spec.jurisdictions');
  const codes = Array.isArray(declared) ? declared.map(String) : [];
  const states = memberStatesOf(codes);
  if (states.length > 0) return { value: states };
  if (!codes.includes('EU')) return {};
  return {
    fault: {
      kind: 'ambiguous',
      why: 'spec.jurisdictions says EU, and not which Member States',
    },
  };
}

function readSource(
  source: RegisterFieldSource,
  options: { field: RegisterField; entity: Entity; context: RegisterContext },
): FieldReading {
  const { field, entity, context } = options;
  if ('path' in source) return readPlace(source, entity, field);
  if ('constant' in source) return { value: source.constant };
  if ('annotation' in source) {
    const text = annotationOf(entity, source.annotation);
    return text === undefined ? {} : { value: toShape(field, text) };
  }
  switch (source.from) {
    case 'organisation':
      return context.organisation ? { value: context.organisation } : {};
    case 'reference':
      return { value: stringifyEntityRef(entity) };
    case 'owner':
      return readOwner(entity, context);
    default:
      return readMemberStates(entity);
  }
}

/**
 * Whether what the entity declares stands for other words than the stated one. Words
 * that stand for nothing that is declared leave room for any statement.
 */
function contradictionOf(
  field: RegisterField,
  entity: Entity,
  stated: string,
): string | undefined {
  for (const source of field.sources) {
    if (!('path' in source) || !source.words) continue;
    if (!Object.hasOwn(source.words, stated)) continue;
    const [value] = readPath(entity, source.path);
    const words = wordsFor(source, value);
    if (words.length > 0 && !words.includes(stated)) {
      return `${field.annotation} says ${shown(stated)}, and ${
        source.path
      } is ${shown(value)}, which is ${words.map(shown).join(' or ')}`;
    }
  }
  return undefined;
}

/**
 * What an entity declares for a field: in the annotation of the field, word for word, else
 * in the first source that has a value. Two statements that disagree give none.
 */
export function readField(options: {
  field: RegisterField;
  entity: Entity;
  context: RegisterContext;
}): FieldReading {
  const { field, entity } = options;
  const stated = annotationOf(entity, field.annotation);
  if (stated !== undefined) {
    const why = contradictionOf(field, entity, stated);
    return why === undefined
      ? { value: toShape(field, stated) }
      : { fault: { kind: 'contradiction', why } };
  }
  let fault: FieldReading['fault'];
  for (const source of field.sources) {
    const reading = readSource(source, options);
    if (reading.value !== undefined) return reading;
    fault ??= reading.fault;
  }
  return { fault };
}
