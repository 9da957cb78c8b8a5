import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { annexAControls, annexAObjectives } from '../../frameworks/annexA';
import { parseControlPack } from '../../packFiles/parseControlPack';
import annexA from '../__fixtures__/annexA.json';
import catalogue from '../__fixtures__/controlCatalogue.json';
import { iso42001Pack } from './iso42001Pack.generated';

const BINDINGS: Record<string, string> = {
  specHash: 'spec-hash',
  'risk.classifiedOn': 'classified-on',
  version: 'version',
  'version(major)': 'version-major',
  residualScore: 'residual-rating',
  'dataset.version': 'dataset-version',
};

describe('the list of Annex A', () => {
  it('has the 38 controls of the standard, A.2.2 to A.10.4', () => {
    expect(
      annexAControls.map(({ id, title, objective, level }) => ({
        id,
        title,
        objective: `${objective} ${annexAObjectives[objective]}`,
        level,
      })),
    ).toEqual(annexA);
    expect(annexAControls).toHaveLength(38);
  });
});

describe('the pack iso-42001', () => {
  const { controls } = iso42001Pack;

  it('is what packs/iso-42001.yaml says', () => {
    const file = resolve(__dirname, '../../../packs/iso-42001.yaml');
    const read = (name: string) =>
      readFileSync(resolve(file, '..', name), 'utf8');
    const recordTypes = [
      'records',
      'management-system.records',
      'management-planning.records',
    ].flatMap(part => parse(read(`iso-42001.${part}.yaml`)).recordTypes);
    const text = stringify({ ...parse(read('iso-42001.yaml')), recordTypes });
    expect(parseControlPack({ text, file })).toEqual(iso42001Pack);
  });

  it('has the 40 controls of the catalogue, in its order', () => {
    expect(controls.map(({ id }) => id)).toEqual(
      catalogue.controls.map(({ id }) => id),
    );
    expect(controls).toHaveLength(40);
  });

  it.each(catalogue.controls.map(expected => [expected.id, expected] as const))(
    '%s is as agreed',
    (id, expected) => {
      const control = controls.find(item => item.id === id)!;
      expect({
        title: control.title,
        annexA: control.annexA,
        clauses: control.clauses,
        dueFrom: control.dueFrom,
        required: control.require,
        maxAgeDays: control.validityDays ?? {},
        boundTo: control.boundTo,
        gate: control.gate,
        weight: control.weight,
        euAiAct: control.crosswalk.euAiAct ?? [],
        nistAiRmf: control.crosswalk.nistAiRmf ?? [],
      }).toEqual({
        title: expected.title,
        annexA: expected.annexA,
        clauses: expected.clauses,
        dueFrom: expected.dueFrom,
        required: expected.required,
        maxAgeDays: expected.maxAgeDays,
        boundTo: expected.boundTo ? BINDINGS[expected.boundTo] : undefined,
        gate: expected.gate,
        weight: expected.weight,
        euAiAct: expected.crosswalk.euAiAct,
        nistAiRmf: expected.crosswalk.nistAiRmf,
      });
    },
  );

  it('refers to nothing that Annex A does not have', () => {
    const known = annexAControls.map(({ id }) => id);
    expect(
      controls
        .flatMap(control => control.annexA)
        .filter(id => !known.includes(id)),
    ).toEqual([]);
  });

  it('serves every Annex A control whose evidence belongs to a system', () => {
    const served = new Set(controls.flatMap(control => control.annexA));
    expect(
      annexAControls
        .filter(({ level }) => level !== 'organisation')
        .filter(({ id }) => !served.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('leaves the policies of the organisation to its register', () => {
    const served = new Set(controls.flatMap(control => control.annexA));
    expect(
      annexAControls.filter(({ id }) => !served.has(id)).map(({ id }) => id),
    ).toEqual(['A.2.2', 'A.2.3', 'A.2.4']);
  });

  it('keeps only what a retired system still owes', () => {
    expect(
      controls
        .filter(({ dueUntil }) => dueUntil === 'retirement')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['INV-01', 'OPS-05', 'OPS-06', 'RET-01']);
  });

  it('claims nothing that only a certification body may claim', () => {
    expect(JSON.stringify(iso42001Pack)).not.toMatch(
      /\b(compliant|certified|conformant|conformity with ISO)\b/i,
    );
  });

  it('says where the fix of a declaration goes', () => {
    const byDeclaration = controls.filter(({ evidence }) =>
      /^(entity|link|document|relation)/.test(evidence.kind),
    );
    expect(
      byDeclaration.filter(({ fixAt }) => !fixAt).map(({ id }) => id),
    ).toEqual([]);
  });
});
