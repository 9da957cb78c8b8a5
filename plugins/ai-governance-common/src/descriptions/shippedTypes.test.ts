import { JsonObject, JsonValue } from '@backstage/types';
import { Calendar } from '../lib/Calendar';
import { listRecordTypes } from '../packs/recordTypes';
import { shippedPacks } from '../packs/shippedPacks';
import { defaultRiskSettings } from '../risk/defaultRiskSettings';
import { RecordTypeInfo } from '../schema/types';
import { collectNamed } from './collectNamed';
import { describeRecord } from './describeRecord';
import { DescribedRow, DescriptionContext } from './types';

const packs = [...shippedPacks];
const types = listRecordTypes(packs) as unknown as RecordTypeInfo[];

const id = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const RECORDS = [
  {
    id: id(1),
    type: 'risk',
    data: { title: 'A known risk', residual: { likelihood: 3, impact: 4 } },
  },
  { id: id(2), type: 'incident', data: { title: 'A known incident' } },
  { id: id(3), type: 'internal-audit', data: { title: 'A known audit' } },
  { id: id(4), type: 'audit-programme', data: { title: 'A known programme' } },
  {
    id: id(5),
    type: 'management-review',
    data: {
      title: 'A known review',
      decisions: [{ id: 'D1', decision: 'A known decision' }],
    },
  },
  {
    id: id(6),
    type: 'policy',
    subject: 'ai-policy',
    data: { title: 'A known policy' },
  },
  {
    id: id(7),
    type: 'objective',
    subject: 'trained',
    data: { title: 'A known objective' },
  },
];

const OF_FORMAT: Record<string, JsonValue> = {
  day: '2026-11-01',
  'entity-ref': 'user:default/ada',
  link: 'https://example.org/a',
  'risk-category': 'third-party',
  'likelihood-step': 4,
  'impact-step': 3,
  'risk-id': id(1),
  'incident-id': id(2),
  'audit-id': id(3),
  'programme-id': id(4),
  'decision-id': `${id(5)}/D1`,
  'policy-name': 'ai-policy',
  'control-id': packs[0].controls[0].id,
  'clause-or-control': '9.2.1',
  'annex-a-control': 'A.9.2',
  'attachment-id': id(9),
};

const SUBJECTS: Record<string, string> = {
  control: packs[0].controls[0].id,
  risk: id(1),
  incident: id(2),
  objective: 'trained',
  clause: '9.2.1',
  obligation: `eu-ai-act:${packs[0].controls[0].id}`,
  dataset: 'resource:default/loans',
};

/** What the server writes of vocabularies that no schema lists. */
const WRITTEN: Record<string, JsonValue> = {
  treatment: 'mitigate',
  class: 'high',
  system: 'aisystem:default/loans',
  risk: id(1),
  owner: 'user:default/ada',
};

/** Every field filled in, each choice of a list of choices once. */
function fill(schema: JsonObject, key = '', choice = 0): JsonValue {
  const readOnly = schema.readOnly === true;
  // What the server alone writes, it writes at any depth.
  const below = (child: JsonValue | undefined) => ({
    ...(child as JsonObject),
    ...(readOnly && { readOnly }),
  });
  const { type, format, oneOf, properties, items } = schema;
  if (Array.isArray(oneOf)) {
    return (oneOf[choice % oneOf.length] as JsonObject).const!;
  }
  if (type === 'object') {
    return Object.fromEntries(
      Object.entries((properties ?? {}) as JsonObject).map(([name, own]) => [
        name,
        fill(below(own), name, choice),
      ]),
    );
  }
  if (type === 'array') return [fill(below(items), key, choice)];
  if (type === 'boolean') return true;
  if (format !== undefined) return OF_FORMAT[String(format)] ?? 7;
  if (type === 'integer' || type === 'number') return 3;
  return (readOnly ? WRITTEN[key] : undefined) ?? 'Said by a person.';
}

/** Values of choices whose title is another text, at any depth. */
function rawChoices(schema: JsonObject): string[] {
  const { oneOf, properties, items } = schema;
  const own = Array.isArray(oneOf) ? (oneOf as JsonObject[]) : [];
  return [
    ...own
      .filter(choice => choice.title !== choice.const)
      .map(choice => String(choice.const)),
    ...Object.values((properties ?? {}) as JsonObject).flatMap(child =>
      rawChoices(child as JsonObject),
    ),
    ...(items ? rawChoices(items as JsonObject) : []),
  ];
}

const leaves = (rows: readonly DescribedRow[]): string[] =>
  rows.flatMap(({ values }) =>
    values.flatMap(({ text, rows: below }) => (below ? leaves(below) : [text])),
  );

const context: DescriptionContext = {
  calendar: Calendar.of('UTC'),
  types,
  settings: defaultRiskSettings,
  records: RECORDS,
  names: new Map([
    ['user:default/ada', 'Ada Jansen'],
    ['aisystem:default/loans', 'Loan scoring'],
    ['resource:default/loans', 'Loans of ten years'],
  ]),
  controls: new Map(
    packs.flatMap(pack =>
      pack.controls.map(control => [control.id, control.title] as const),
    ),
  ),
  files: new Map([[id(9), 'minutes.pdf']]),
};

describe('the description of each type of the shipped packs', () => {
  it('covers every type', () => {
    expect(types.length).toBe(48);
  });

  it.each(types.map(type => [type.id, type] as const))(
    'says %s in words alone',
    (_, type) => {
      const schema = type.schema as JsonObject;
      const raw = new Set(rawChoices(schema));
      for (let choice = 0; choice < 8; choice++) {
        const { title, sections } = describeRecord({
          record: {
            id: id(10),
            type: type.id,
            subject:
              // Its own short name is a person's word.
              type.subject === type.id
                ? 'Our objective'
                : SUBJECTS[type.subject ?? ''],
            effectiveAt: '2026-11-01',
            expiresAt: '2027-11-01',
            data: fill(schema, '', choice) as JsonObject,
          },
          type,
          context,
        });
        const texts = [title, ...leaves(sections.flatMap(({ rows }) => rows))];
        for (const text of texts) {
          expect(text).not.toMatch(/[{}]|\[object|undefined|null/);
          expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
          expect(text).not.toMatch(/^(true|false)$/);
          // A reference stands behind the name.
          expect(text).not.toMatch(/(^|[^(])(user|group|aisystem|resource):/);
          expect(text).not.toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(raw.has(text)).toBe(false);
        }
        const labels = sections.flatMap(({ rows }) => rows.map(r => r.label));
        expect(labels.filter(label => /^[a-z]/.test(label))).toEqual([]);
      }
    },
  );

  it('leaves out identifiers of a snapshot whose record it does not know', () => {
    const type = types.find(known => known.id === 'risk-treatment-plan')!;
    const { sections } = describeRecord({
      record: {
        id: id(10),
        type: type.id,
        effectiveAt: '2026-11-01',
        data: fill(type.schema as JsonObject) as JsonObject,
      },
      type,
      context: { ...context, records: [] },
    });
    const texts = leaves(sections.flatMap(({ rows }) => rows));
    expect(texts).toContain('Mitigate');
    expect(texts.join()).not.toContain(id(1));
  });

  it('finds everything that a record of any type names', () => {
    const named = collectNamed(
      types.map(type => ({
        type,
        record: {
          type: type.id,
          subject: SUBJECTS[type.subject ?? ''],
          data: fill(type.schema as JsonObject) as JsonObject,
        },
      })),
    );
    expect(named.recordIds.sort()).toEqual([1, 2, 3, 4, 5].map(id));
    expect(named.entityRefs.sort()).toEqual([...context.names!.keys()].sort());
    expect(named.attachmentIds).toEqual([id(9)]);
    expect(named.shortNames).toEqual(
      expect.arrayContaining([
        { type: 'policy', subject: 'ai-policy' },
        { type: 'objective', subject: 'trained' },
      ]),
    );
  });
});
