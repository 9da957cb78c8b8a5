import { JsonObject, JsonValue } from '@backstage/types';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { reportDaysOf } from '../evaluation';
import { DAY, formatDay } from '../lib/time';
import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { faultsOf, NOW, typeOf } from './__testUtils__/validating';
import { compileRecordSchema } from './recordSchema';
import { RecordType } from './types';

const types = iso42001Pack.recordTypes!;

type Node = JsonObject & { properties?: JsonObject; items?: JsonObject };

/** Every field of a schema, at any depth, with its path. */
function fieldsOf(schema: Node, path: string): Array<[string, Node]> {
  const below = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['items', schema.items] as const] : []),
  ];
  return below.flatMap(([key, node]) => [
    [`${path}.${key}`, node as Node] as [string, Node],
    ...fieldsOf(node as Node, `${path}.${key}`),
  ]);
}

const fields = types.flatMap(({ id, schema }) => fieldsOf(schema as Node, id));
const namesOf = (isFault: (node: Node, path: string) => boolean) =>
  fields.filter(([path, node]) => isFault(node, path)).map(([path]) => path);

describe('the record types of iso-42001', () => {
  it.each(types.map(type => [type.id, type] as const))(
    'has a schema for %s that can be used',
    (_, { schema }) => {
      expect(compileRecordSchema(schema)).toBeInstanceOf(Function);
      expect(schema).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
    },
  );

  it('name and explain every field of a form', () => {
    const isEntry = (path: string) => path.endsWith('.items');
    expect(namesOf((node, path) => !isEntry(path) && !node.title)).toEqual([]);
    expect(
      namesOf((node, path) => !isEntry(path) && !node.description),
    ).toEqual([]);
  });

  it('ask for different items only where comparing them takes one pass', () => {
    const compared = namesOf(node => node.uniqueItems === true);
    expect(compared.length).toBeGreaterThan(5);
    // Lists of objects are compared item with item.
    expect(
      namesOf(
        node => node.uniqueItems === true && node.items?.type !== 'string',
      ),
    ).toEqual([]);
  });

  it('limit every text, list and number', () => {
    const CLOSED = [
      'day',
      'risk-category',
      'likelihood-step',
      'impact-step',
      'rating',
    ];
    expect(
      namesOf(
        node =>
          node.type === 'string' &&
          node.maxLength === undefined &&
          node.oneOf === undefined &&
          !CLOSED.includes(String(node.format)),
      ),
    ).toEqual([]);
    expect(
      namesOf(node => node.type === 'array' && node.maxItems === undefined),
    ).toEqual([]);
    expect(
      namesOf(
        node =>
          ['number', 'integer'].includes(String(node.type)) &&
          node.maximum === undefined &&
          !CLOSED.includes(String(node.format)),
      ),
    ).toEqual([]);
  });

  it('take links to evidence', () => {
    expect(
      types
        .filter(({ schema }) => !(schema as Node).properties?.links)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('say who decides', () => {
    const without = types.filter(({ approval }) => approval === 'none');
    expect(without.map(({ id }) => id)).toEqual([
      'attestation',
      'risk',
      'incident',
      'nonconformity',
      'objective-progress',
      'interested-party',
      'audit-finding',
      'competence',
      'training',
      'gap-assessment',
      'planned-change',
      'contractual-obligation',
      'decision-follow-up',
    ]);
    expect(typeOf('waiver').approver).toBeUndefined();
    expect(typeOf('risk-acceptance').approver).toBe('risk-owner');
    expect(typeOf('release-approval').approver).toBe('release-approver');
  });

  const ending = (level: string) =>
    types
      .filter(type => type.level === level && type.expiry === 'required')
      .map(({ id }) => id);

  it('end what excuses from a duty', () => {
    expect(ending('system')).toEqual(['waiver', 'risk-acceptance']);
  });

  it('have the rules of the organisation looked at again', () => {
    expect(ending('organisation')).toEqual([
      'policy',
      'scope-statement',
      'clause-statement',
      'statement-of-applicability',
      'risk-criteria',
      'risk-treatment-plan',
      'impact-assessment-process',
      'roles-and-authorities',
      'communication-plan',
      'audit-programme',
      'controlled-document',
    ]);
  });

  it('keep beside one another what happens more than once', () => {
    expect(
      types.filter(({ keeps }) => keeps === 'all').map(({ id }) => id),
    ).toEqual([
      'objective-progress',
      'interested-party',
      'internal-audit',
      'audit-finding',
      'management-review',
      'competence',
      'training',
      'gap-assessment',
      'audit-programme',
      'planned-change',
      'contractual-obligation',
      'decision-follow-up',
    ]);
  });

  it('say the clocks of serious incidents that the control runs', () => {
    const { severity } = typeOf('incident').schema.properties as JsonObject;
    const options = (severity as JsonObject).oneOf as JsonObject[];
    const said = options.flatMap(option => {
      const days = /within (\d+) days/.exec(String(option.title))?.[1];
      return days ? [[String(option.const), Number(days)]] : [];
    });
    expect(Object.fromEntries(said)).toEqual(reportDaysOf(iso42001Pack));
    expect(reportDaysOf(iso42001Pack)).toEqual({
      serious: 15,
      death: 10,
      widespread: 2,
    });
  });
});

const FOLDER = resolve(__dirname, '../../../../examples/evidence');

/** Days that the examples state relative to the day on which they are loaded. */
function dated(value: JsonValue): JsonValue {
  if (typeof value === 'string') {
    const [, ahead, ago] =
      /^(?:in (\d+) days|(\d+) days ago)$/.exec(value) ?? [];
    if (ahead) return formatDay(NOW + Number(ahead) * DAY);
    return ago ? formatDay(NOW - Number(ago) * DAY) : value;
  }
  if (Array.isArray(value)) return value.map(dated);
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, dated(part!)]),
      )
    : value;
}

interface Example {
  id: string;
  type: RecordType;
  data: JsonObject;
  subject?: string;
  effectiveAt?: string;
  expiresAt?: string;
}

// Those of the organisation, in a folder below, are held to it where they are imported:
// some have run out.
const files = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'));
const examples = files.flatMap(name => {
  const { records = [] } = parse(readFileSync(resolve(FOLDER, name), 'utf8'));
  return dated(records) as unknown as Example[];
});

describe('the records of the examples', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(25));

  it.each(examples.map(example => [example.id, example] as const))(
    '%s may be written',
    (_, { type, data, subject, effectiveAt, expiresAt }) => {
      expect(faultsOf(type, { data, subject, effectiveAt, expiresAt })).toEqual(
        [],
      );
    },
  );
});
