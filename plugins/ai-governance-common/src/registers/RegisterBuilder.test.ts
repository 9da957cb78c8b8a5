import { Entity } from '@backstage/catalog-model';
import { RegisterBuilder } from './RegisterBuilder';
import { registerFile } from './registerFile';
import { REGISTERS } from './registers';
import { RegisterContext, RegisterId } from './types';

const system = (spec: object = {}, metadata: object = {}): Entity => ({
  apiVersion: 'ai-governance/v1alpha1',
  kind: 'AISystem',
  metadata: { name: 'limit', title: 'Limit', ...metadata },
  spec: {
    type: 'predictive',
    lifecycle: 'production',
    lifecycleStage: 'operation-monitoring',
    ...spec,
  },
});

const FEDERAL = {
  jurisdictions: ['US'],
  traits: { publicBody: true },
  usFederal: { impact: 'high-impact' },
};

function fill(
  register: RegisterId,
  entity: Entity,
  options: { context?: RegisterContext; includeUndeclared?: boolean } = {},
) {
  const builder = new RegisterBuilder({
    register: REGISTERS[register],
    ...options,
  });
  builder.add(entity);
  const { entries, gaps, coverage } = builder.build();
  return {
    coverage,
    entries,
    values: entries[0]?.values,
    gapsOf: (field: string) =>
      gaps
        .filter(gap => gap.field === field)
        .map(({ kind, why, how }) => ({ kind, why, how })),
    gaps,
  };
}

const annotated = (annotations: Record<string, string>, spec: object = {}) =>
  system({ ...FEDERAL, ...spec }, { annotations });

describe('RegisterBuilder', () => {
  it('writes a word of the register where the declaration has one meaning', () => {
    const { values, gapsOf } = fill('omb-2025', system(FEDERAL));
    expect(values).toMatchObject({
      use_case_name: 'Limit',
      development_stage: 'Deployed',
      is_high_impact: 'High-impact',
      classification: 'Classical ML',
    });
    expect(gapsOf('development_stage')).toEqual([]);
  });

  it('does not choose between words, and says which they are', () => {
    const { values, gapsOf } = fill(
      'omb-2025',
      system({ ...FEDERAL, lifecycleStage: 'deployment' }),
    );
    expect(values).not.toHaveProperty('development_stage');
    expect(gapsOf('development_stage')).toEqual([
      {
        kind: 'ambiguous',
        why: 'spec.lifecycleStage is "deployment", which can be "Pilot" or "Deployed"',
        how: 'State it in the annotation ai-governance/us-2025-development-stage, one of: "Pre-deployment", "Pilot", "Deployed", "Retired"',
      },
    ]);
  });

  it('names a declaration for which the register has no word, and what is allowed', () => {
    const { values, gapsOf } = fill(
      'omb-2025',
      system({ ...FEDERAL, type: 'speech' }),
    );
    expect(values).not.toHaveProperty('classification');
    const [gap] = gapsOf('classification');
    expect(gap.kind).toBe('unknown-value');
    expect(gap.why).toBe(
      'spec.type is "speech", for which the register has no word',
    );
    expect(gap.how).toContain('"Generative AI"');
  });

  it('takes the stated words first, and keeps those that the register does not know', () => {
    const known = fill(
      'omb-2025',
      annotated(
        { 'ai-governance/us-2025-classification': 'NLP' },
        { type: 'speech' },
      ),
    );
    expect(known.values.classification).toBe('NLP');
    expect(known.gapsOf('classification')).toEqual([]);
    const unknown = fill(
      'omb-2025',
      annotated(
        { 'ai-governance/us-2025-classification': 'Oracle' },
        { type: 'speech' },
      ),
    );
    expect(unknown.values.classification).toBe('Oracle');
    expect(unknown.gapsOf('classification')[0]).toMatchObject({
      kind: 'unknown-value',
      why: 'The register does not know "Oracle"',
    });
  });

  it('writes neither of two statements that disagree', () => {
    const { values, gapsOf } = fill(
      'omb-2025',
      annotated({ 'ai-governance/us-2025-development-stage': 'Retired' }),
    );
    expect(values).not.toHaveProperty('development_stage');
    expect(gapsOf('development_stage')[0]).toMatchObject({
      kind: 'contradiction',
      why: 'ai-governance/us-2025-development-stage says "Retired", and spec.lifecycleStage is "operation-monitoring", which is "Deployed"',
    });
  });

  it('asks for what other fields make necessary, and for nothing else', () => {
    const deployed = fill('omb-2025', system(FEDERAL));
    expect(deployed.gapsOf('hi_testing_conducted')[0]).toMatchObject({
      kind: 'missing',
      why: 'The register asks for it where is_high_impact is "High-impact" and development_stage is "Deployed"',
      how: expect.stringContaining('Declare spec.usFederal.practices.testing'),
    });
    // Not asked for before the vendor question is answered.
    expect(deployed.gapsOf('vendor_name')).toEqual([]);
    const retired = fill(
      'omb-2025',
      system({ ...FEDERAL, lifecycleStage: 'retirement' }),
    );
    expect(retired.gapsOf('hi_testing_conducted')).toEqual([]);
    expect(retired.gapsOf('benefits')).toEqual([]);
    const unknown = fill(
      'omb-2025',
      system({ ...FEDERAL, lifecycleStage: 'unknown' }),
    );
    expect(unknown.gapsOf('development_stage')[0].why).toMatch(
      /decides whether \d\d other fields are required$/,
    );
  });

  it('invents nothing for a system that declares nothing', () => {
    const { values } = fill(
      'omb-2025',
      {
        ...system({ lifecycleStage: 'unknown', type: 'unknown' }),
        metadata: { name: 'bare' },
      },
      { includeUndeclared: true },
    );
    expect(values).toEqual({});
  });

  it.each([
    ['omb-2025', FEDERAL, 'covered'],
    ['omb-2025', { ...FEDERAL, usFederal: undefined }, 'undeclared'],
    ['omb-2025', { jurisdictions: ['US'] }, 'undeclared'],
    ['omb-2025', { jurisdictions: ['NL'], usFederal: {} }, 'outside'],
    [
      'uk-atrs',
      { jurisdictions: ['GB'], traits: { publicBody: true } },
      'covered',
    ],
    [
      'uk-atrs',
      { jurisdictions: ['GB'], traits: { publicBody: false } },
      'outside',
    ],
    ['uk-atrs', { traits: { publicBody: 'unknown' } }, 'undeclared'],
    [
      'nl-algoritmeregister',
      { jurisdictions: ['EU'], traits: { publicBody: true } },
      'undeclared',
    ],
  ] as const)(
    'decides whether %s concerns %j: %s',
    (register, spec, wanted) => {
      const { coverage, entries } = fill(register, system(spec));
      expect(coverage).toEqual({
        systems: 1,
        covered: 0,
        undeclared: 0,
        outside: 0,
        [wanted]: 1,
      });
      expect(entries).toHaveLength(wanted === 'covered' ? 1 : 0);
    },
  );

  describe('by Annex VIII', () => {
    const inUnion = {
      jurisdictions: ['NL'],
      roles: ['provider', 'deployer'],
      risk: { class: 'high', annexIII: ['5(b)'] },
      traits: { publicBody: true },
    };
    const sections = (spec: object) =>
      fill('eu-annex-viii', system({ ...inUnion, ...spec })).entries.map(
        ({ section }) => section,
      );

    it('has an entry for each section that concerns the organisation', () => {
      expect(sections({})).toEqual(['A', 'C']);
      expect(sections({ roles: ['deployer'] })).toEqual(['C']);
      expect(sections({ traits: { publicBody: false } })).toEqual(['A']);
      expect(
        sections({ risk: { class: 'minimal', annexIII: ['5(b)'] } }),
      ).toEqual(['B']);
      expect(sections({ risk: { class: 'minimal', annexIII: [] } })).toEqual(
        [],
      );
      // Critical infrastructure is registered at national level, Article 49(5).
      expect(sections({ risk: { class: 'high', annexIII: ['2'] } })).toEqual(
        [],
      );
    });

    it('asks which Member States EU stands for', () => {
      const { values, gapsOf } = fill(
        'eu-annex-viii',
        system({ ...inUnion, jurisdictions: ['EU'] }),
      );
      expect(values).not.toHaveProperty('A10');
      expect(gapsOf('A10')[0].kind).toBe('ambiguous');
    });

    it('keeps instructions for use of law enforcement back, unless they are stated', () => {
      const userGuide = 'https://docs.example.com/guide';
      const police = {
        ...inUnion,
        risk: { class: 'high', annexIII: ['6(a)'] },
        documentation: { userGuide },
      };
      const kept = fill('eu-annex-viii', system(police));
      expect(kept.values).not.toHaveProperty('A12');
      expect(kept.gapsOf('A12')[0].kind).toBe('withheld');
      const stated = fill(
        'eu-annex-viii',
        system(police, {
          annotations: { 'ai-governance/eu-annex-viii-a12': userGuide },
        }),
      );
      expect(stated.values.A12).toBe(userGuide);
    });

    it('writes the points of Article 49(4) alone where it holds, and asks for no other', () => {
      const border = fill(
        'eu-annex-viii',
        system({
          ...inUnion,
          risk: { class: 'high', annexIII: ['7(b)'] },
          datasets: [{ source: 'visa files', role: 'training' }],
        }),
      );
      // Section A, points 1 to 10, with the exception of points 6, 8 and 9.
      const points = REGISTERS['eu-annex-viii'].fields
        .filter(({ section, withheld }) => section === 'A' && !withheld)
        .map(({ key }) => key.split('.')[0]);
      expect([...new Set(points)]).toEqual([
        'A1',
        'A2',
        'A3',
        'A4',
        'A5',
        'A7',
        'A10',
      ]);
      expect(border.values).not.toHaveProperty('A6.data');
      expect(border.gapsOf('A6.data')[0].kind).toBe('withheld');
      for (const key of ['A6.logic', 'A8', 'A9', 'A11', 'A12', 'A13']) {
        expect(border.gapsOf(key)).toEqual([]);
      }
      expect(border.gapsOf('A5.functions')[0].kind).toBe('missing');
    });

    it('takes no path inside a repository for an address', () => {
      const { values, gapsOf } = fill(
        'eu-annex-viii',
        system({ ...inUnion, documentation: { userGuide: './guide.md' } }),
      );
      expect(values).not.toHaveProperty('A12');
      expect(gapsOf('A12')[0].kind).toBe('missing');
    });

    it('has the points that Regulation (EU) 2026/1744 left', () => {
      const keys = REGISTERS['eu-annex-viii'].fields.map(({ key }) => key);
      expect(keys).not.toContain('B7');
      expect(keys).not.toContain('B9');
    });

    it('names the section of each row', () => {
      const builder = new RegisterBuilder({
        register: REGISTERS['eu-annex-viii'],
      });
      builder.add(system(inUnion));
      const [heading, a, c] = registerFile(builder.build(), {
        format: 'csv',
      }).split('\r\n');
      expect(heading.replace('\uFEFF', '')).toMatch(/^section,A1\.name,/);
      expect([a, c].map(row => row[0])).toEqual(['A', 'C']);
    });
  });
});

describe('every register', () => {
  const definitions = Object.values(REGISTERS);

  it.each(definitions)('has fields of its own: $id', ({ fields, sections }) => {
    const keys = fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const annotations = fields.map(({ annotation }) => annotation);
    expect(new Set(annotations).size).toBe(annotations.length);
    for (const annotation of annotations) {
      // What the catalog takes as the name of an annotation.
      expect(annotation).toMatch(/^ai-governance\/[a-z0-9][a-z0-9-]{0,62}$/);
    }
    const letters = sections.map(({ id }) => id);
    for (const { section } of fields) expect(letters).toContain(section);
  });

  it.each(definitions)(
    'has conditions on its own fields: $id',
    ({ fields }) => {
      const byKey = new Map(fields.map(field => [field.key, field]));
      for (const { required } of fields) {
        if (typeof required === 'boolean') continue;
        for (const { field, is } of required) {
          const words = byKey.get(field)?.allowed ?? [];
          expect(words).toEqual(expect.arrayContaining([...is]));
        }
      }
    },
  );
});
