import request from 'supertest';
import { createTestRouter } from '../__testUtils__/createTestRouter';
import spec from '../schema/openapi.generated.json';

const { app } = createTestRouter();

/** What no database and no calendar has. */
const NO_INSTANTS = [
  '2026-02-30T00:00:00Z',
  '2016-12-31T23:59:60Z',
  '9999-12-31T23:59:59-01:00',
  '2026-01-01T00:00:00',
  '2026-01-01',
];

interface Parameter {
  name: string;
  in: string;
  schema: { type?: string; format?: string };
}

type Schema = {
  $ref?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
};

/** A part of the document that is only referred to, also with a description of its own. */
function resolve<T extends object>(
  part: T & { $ref?: string; allOf?: Array<{ $ref?: string }> },
): T {
  const ref = part.$ref ?? part.allOf?.[0].$ref;
  return ref
    ? ref
        .split('/')
        .slice(1)
        .reduce((node: any, key) => node[key], spec)
    : part;
}

const operations = Object.entries(spec.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, any>)
    .filter(([method]) => ['get', 'post', 'put', 'delete'].includes(method))
    .map(([method, operation]) => ({
      method: method as 'get' | 'post' | 'put' | 'delete',
      path: path.replace(/\{\w+\}/g, 'a'),
      operation,
    })),
);

const parameters = operations.flatMap(({ method, path, operation }) =>
  ((operation.parameters ?? []) as Parameter[])
    .map(parameter => resolve<Parameter>(parameter))
    .filter(({ schema }) => schema.format === 'date-time')
    .map(({ name }, _, instants) => ({
      method,
      path,
      name,
      // Where both ends are required, the other one is right.
      query: Object.fromEntries(
        instants.map(other => [other.name, '2026-01-01T00:00:00Z']),
      ),
    })),
);

/** An instant, or what may be a day or an instant. */
const isInstant = ({ format }: Schema) =>
  format === 'date-time' || format === 'day-or-instant';

/** Bodies in which every instant is a text, with the path of each instant. */
function instantsOf(
  schema: Schema,
  text: string,
  path = '',
): [unknown, string[]] {
  const { properties, items } = resolve(schema);
  if (isInstant(resolve(schema))) return [text, [path]];
  if (items) {
    const [value, paths] = instantsOf(items, text, `${path}/0`);
    return [paths.length > 0 ? [value] : undefined, paths];
  }
  const parts = Object.entries(properties ?? {}).map(
    ([key, part]) => [key, instantsOf(part, text, `${path}/${key}`)] as const,
  );
  const told = parts.filter(([, [, paths]]) => paths.length > 0);
  return [
    Object.fromEntries(told.map(([key, [value]]) => [key, value])),
    told.flatMap(([, [, paths]]) => paths),
  ];
}

const bodies = operations.flatMap(({ method, path, operation }) => {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  const [, instants] = schema ? instantsOf(schema, '') : [undefined, []];
  const query = Object.fromEntries(
    ((operation.parameters ?? []) as Parameter[])
      .map(parameter => resolve<Parameter>(parameter))
      .filter(({ schema: { type } }) => type === 'integer')
      .map(({ name }) => [name, 1]),
  );
  return instants.map(instant => ({ method, path, query, instant, schema }));
});

/** An object with all that it has to have. */
function sampleOf(schema: Schema): unknown {
  const { required = [], properties = {} } = resolve(schema) as any;
  return required.length
    ? Object.fromEntries(
        required.map((name: string) => [
          name,
          (resolve(properties[name]) as any).enum?.[0] ?? 'a',
        ]),
      )
    : 'a';
}

/** The body with one instant, which alone is judged where it is the first fault. */
function bodyWith(schema: Schema, path: string, text: string): unknown {
  const {
    required = [],
    properties = {},
    items,
    enum: words,
    type,
  } = resolve(schema) as any;
  const [, key, ...rest] = path.split('/');
  if (key === undefined && path === '') return text;
  if (items)
    return [bodyWith(items, rest.length ? `/${rest.join('/')}` : '', text)];
  const sample = (part: Schema): unknown => {
    const {
      type: kind,
      enum: allowed,
      format,
      minProperties,
      ...of
    } = resolve(part) as any;
    if (allowed) return allowed[0];
    if (minProperties) {
      const [[name, first]] = Object.entries<Schema>(of.properties);
      return { [name]: sample(first) };
    }
    if (isInstant({ format, ...of })) return '2026-01-01T00:00:00Z';
    return (
      {
        integer: 1,
        number: 1,
        boolean: true,
        object: {},
        array: of.minItems ? [sampleOf(of.items)] : [],
      }[kind as string] ?? 'a'
    );
  };
  if (type !== 'object' && words) return words[0];
  return {
    ...Object.fromEntries(
      required.map((name: string) => [name, sample(properties[name])]),
    ),
    [key]: bodyWith(
      properties[key],
      rest.length ? `/${rest.join('/')}` : '',
      text,
    ),
  };
}

/** Most bodies take a day as well. */
const isNoDay = (text: string) => text.length > 10;

describe('an instant that does not exist', () => {
  it('is asked for in parameters and in bodies', () => {
    expect(parameters.length).toBeGreaterThan(10);
    expect(bodies.length).toBeGreaterThan(6);
  });

  it.each(parameters)(
    'is refused as $name of $method $path',
    async ({ method, path, name, query }) => {
      for (const text of NO_INSTANTS) {
        const { status, body } = await request(app)
          [method](path)
          .query({ ...query, [name]: text });
        expect([text, status]).toEqual([text, 400]);
        expect(body.error.message).toContain(
          `request/query/${name} must be an instant in ISO 8601`,
        );
        expect(body.error.message).toContain(`not ${JSON.stringify(text)}`);
      }
    },
  );

  it.each(bodies)(
    'is refused at $instant of $method $path',
    async ({ method, path, query, instant, schema }) => {
      for (const text of NO_INSTANTS.filter(isNoDay)) {
        const { status, body } = await request(app)
          [method](path)
          .query(query)
          .send(bodyWith(schema, instant, text) as object);
        expect([text, status]).toEqual([text, 400]);
        expect(body.error.message).toMatch(
          new RegExp(`request/body${instant} must be .*an instant in ISO 8601`),
        );
        expect(body.error.message).toContain(`not ${JSON.stringify(text)}`);
      }
    },
  );
});
