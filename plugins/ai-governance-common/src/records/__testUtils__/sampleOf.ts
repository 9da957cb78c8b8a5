import { JsonObject, JsonValue } from '@backstage/types';
import { annexAControls } from '../../frameworks/annexA';

const OF_FORMAT: Record<string, JsonValue> = {
  day: '2026-11-01',
  'entity-ref': 'user:default/ada',
  link: 'https://example.org/a',
  'risk-category': 'safety',
  'control-id': 'INV-01',
  'clause-or-control': '9.2',
  'annex-a-control': 'A.9.2',
};

/** A content that fills in every field of a schema. */
export function sampleOf(schema: JsonObject, key = ''): JsonValue {
  const { type, format, oneOf, minimum, properties, items } = schema;
  const values = schema.enum as JsonValue[] | undefined;
  // Who checks an action is not who carries it out.
  if (key === 'checkedBy') return 'user:default/bob';
  // A statement of applicability decides on each.
  if (
    key === 'controls' &&
    (items as JsonObject | undefined)?.type === 'object'
  ) {
    return annexAControls.map(({ id }) => ({
      id,
      decision: 'included',
      justification: 'It treats our risks.',
    }));
  }
  // Roles and authorities name each role that the standard asks for.
  if (key === 'roles' && (items as JsonObject | undefined)?.type === 'object') {
    const one = sampleOf(items as JsonObject) as JsonObject;
    return ['top-management', 'conformity', 'reporting'].map(role => ({
      ...one,
      role,
    }));
  }
  if (values) return values[0];
  if (Array.isArray(oneOf)) return (oneOf[0] as JsonObject).const!;
  if (type === 'object') {
    return Object.fromEntries(
      Object.entries((properties ?? {}) as JsonObject).map(([name, child]) => [
        name,
        sampleOf(child as JsonObject, name),
      ]),
    );
  }
  if (type === 'array') {
    return Array.from(
      { length: (schema.minItems as number) ?? 1 },
      (_, index) => {
        const item = sampleOf(items as JsonObject);
        // Entries of a list may have to differ.
        return item === 'Text.' ? `Text ${index}.` : item;
      },
    );
  }
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return (minimum as number) ?? 1;
  return OF_FORMAT[String(format)] ?? 'Text.';
}
