import { JsonObject, JsonValue } from '@backstage/types';
import fc from 'fast-check';
import { assertProperty } from '../evaluation/__testUtils__/assertProperty';
import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { sampleOf } from './__testUtils__/sampleOf';
import { faultsOf, NOW } from './__testUtils__/validating';

const types = iso42001Pack.recordTypes!;
const LATER = new Date(NOW + 86_400_000).toISOString();

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const anyType = fc.constantFrom(...types);
const bits = fc.infiniteStream(fc.boolean());

/** The content without some of its fields and entries, at any depth. */
function without(value: JsonValue, drop: () => boolean): JsonValue {
  if (Array.isArray(value)) {
    return value.filter(() => !drop()).map(item => without(item, drop));
  }
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(() => !drop())
          .map(([key, item]) => [key, without(item!, drop)]),
      )
    : value;
}

/** Every place that holds an object, or every place that holds a plain value. */
function placesOf(
  value: JsonValue,
  kind: 'object' | 'leaf',
  path: Array<string | number> = [],
): Array<Array<string | number>> {
  const own = isObject(value)
    ? kind === 'object'
    : kind === 'leaf' && !Array.isArray(value);
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          placesOf(item!, kind, [
            ...path,
            Array.isArray(value) ? Number(key) : key,
          ]),
        )
      : [];
  return own ? [path, ...inner] : inner;
}

function put(
  value: JsonValue,
  path: Array<string | number>,
  next: (old: JsonValue) => JsonValue,
): JsonValue {
  if (path.length === 0) return next(value);
  const [key, ...rest] = path;
  const copy = (
    Array.isArray(value) ? [...value] : { ...(value as object) }
  ) as any;
  copy[key] = put(copy[key], rest, next);
  return copy;
}

const toPath = (path: Array<string | number>) =>
  path.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${key}`),
    'data',
  );

const isAboutAbsence = ({ message }: { message: string }) =>
  /^is missing|(is|are) missing; each|expected \d+ or more entries/.test(
    message,
  );

describe('a draft', () => {
  it.each(types.map(type => [type.id, type] as const))(
    'of %s may be empty, complete, and nothing that its schema does not have',
    (id, { schema, subject, expiry }) => {
      expect(faultsOf(id, { data: {}, draft: true })).toEqual([]);
      const whole = {
        data: sampleOf(schema),
        subject: subject && (subject === 'clause' ? '4.1' : 'INV-01'),
        expiresAt: expiry === 'required' ? LATER : undefined,
      };
      expect(faultsOf(id, whole)).toEqual([]);
      expect(faultsOf(id, { ...whole, draft: true })).toEqual([]);
      expect(faultsOf(id, { data: 'text', draft: true })).toHaveLength(1);
    },
  );

  it('takes any part of what would be taken as a whole', () => {
    assertProperty(
      fc.property(anyType, bits, ({ id, schema }, stream) => {
        const data = without(sampleOf(schema), () => stream.next().value);
        expect(faultsOf(id, { data, draft: true })).toEqual([]);
        // What is found when it is handed in is what is missing, with its place.
        const found = faultsOf(id, { data }).filter(
          ({ path }) => !['subject', 'expiresAt'].includes(path),
        );
        expect(found.filter(fault => !isAboutAbsence(fault))).toEqual([]);
        const absent = ((schema.required ?? []) as string[]).filter(
          key => (data as JsonObject)[key] === undefined,
        );
        const paths = found.map(({ path }) => path);
        expect(paths).toEqual(
          expect.arrayContaining(absent.map(key => `data.${key}`)),
        );
      }),
      300,
    );
  });

  it('names an unknown field wherever it is', () => {
    assertProperty(
      fc.property(anyType, fc.nat(), ({ id, schema }, pick) => {
        const whole = sampleOf(schema);
        const places = placesOf(whole, 'object');
        const place = places[pick % places.length];
        const data = put(whole, place, old => ({ ...(old as object), odd: 1 }));
        expect(
          faultsOf(id, { data, draft: true }).map(({ path }) => path),
        ).toEqual([`${toPath(place)}.odd`]);
      }),
      200,
    );
  });

  it('names a value of another type wherever it is, as the whole would', () => {
    assertProperty(
      fc.property(anyType, fc.nat(), bits, ({ id, schema }, pick, stream) => {
        const whole = sampleOf(schema);
        const places = placesOf(whole, 'leaf');
        const place = places[pick % places.length];
        const data = put(whole, place, () => ({ odd: stream.next().value }));
        const found = faultsOf(id, { data, draft: true });
        expect(found.map(({ path }) => path)).toEqual([toPath(place)]);
        expect(faultsOf(id, { data })).toEqual(expect.arrayContaining(found));
      }),
      200,
    );
  });

  it('is held to its instants and to the control that it names', () => {
    const data = { reason: 'Pilot.' };
    expect(
      faultsOf('waiver', {
        data,
        subject: 'VAL-2',
        effectiveAt: LATER,
        expiresAt: '2026-01-01T00:00:00.000Z',
        draft: true,
      }).map(({ path }) => path),
    ).toEqual(['subject', 'effectiveAt', 'expiresAt']);
  });

  it('is held to matrix and categories as far as it states them', () => {
    const paths = (data: object) =>
      faultsOf('risk', { data, draft: true }).map(({ path }) => path);
    expect(paths({ title: 'Drift' })).toEqual([]);
    expect(paths({ category: 'bias' })).toEqual(['data.category']);
    expect(paths({ inherent: { likelihood: 9 } })).toEqual([
      'data.inherent.likelihood',
    ]);
  });

  it('is held to a second person who checks', () => {
    const draft = {
      owner: 'user:default/ada',
      effectivenessCheck: { checkedBy: 'user:default/ada' },
    };
    expect(
      faultsOf('nonconformity', { data: draft, draft: true }).map(f => f.path),
    ).toEqual(['data.effectivenessCheck.checkedBy']);
  });
});
