import {
  canonicalJson,
  recomputeScorecard,
  SystemInputs,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import Ajv, { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'fs';
import { createTestDatabases, initDatabase } from '../__testUtils__/databases';
import {
  ENTITY_REF,
  exportScenario,
  HOSTILE,
} from './__testUtils__/exportScenario';
import { pdfPages } from './__testUtils__/pdfText';
import { createCycloneDx } from './createCycloneDx';
import { createDossier } from './createDossier';
import { createGapReport } from './createGapReport';
import { createOscal } from './createOscal';
import { renderHtml, renderPdf } from './document';
import { SystemExport } from './SystemExport';
import { systemTable } from './systemTables';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

function compile(
  schema: object,
  added: Array<[object, string]> = [],
): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false, addUsedSchema: false });
  added.forEach(([part, id]) => ajv.addSchema(part, id));
  addFormats(ajv);
  ajv.addFormat('iri-reference', true);
  ajv.addFormat('idn-email', true);
  return ajv.compile(schema);
}

/**
 * A schema of NIST without the identifiers of its definitions: all references are
 * JSON pointers, and the validator takes such identifiers for addresses.
 */
function withoutInnerIds(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === '$id' && typeof value === 'string' && value.startsWith('#')
        ? undefined
        : value,
    ),
  );
}

function cycloneDxSchema(): ValidateFunction {
  const part = (name: string) =>
    read(
      resolvePackagePath(
        '@cyclonedx/cyclonedx-library',
        'res',
        'schema',
        `${name}.SNAPSHOT.schema.json`,
      ),
    );
  return compile(
    part('bom-1.6'),
    ['spdx', 'jsf-0.82'].map(name => [
      part(name),
      `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
    ]),
  );
}

function faultsOf(validate: ValidateFunction, document: unknown): unknown[] {
  // As it is written, without what is undefined.
  validate(JSON.parse(canonicalJson(document)));
  return validate.errors ?? [];
}

/** Every text under a key, however deep. */
function collect(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap(item => collect(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    name === key && typeof item === 'string' ? [item] : collect(item, key),
  );
}

describe('exports of a system', () => {
  const databases = createTestDatabases();
  let scenario: Awaited<ReturnType<typeof exportScenario>>;
  let system: Awaited<ReturnType<typeof scenario.read>>;

  beforeAll(async () => {
    scenario = await exportScenario(await initDatabase(databases, 'SQLITE_3'));
    system = await scenario.read();
  });

  it('rest on inputs that give the same result again', () => {
    const inputs: SystemInputs = JSON.parse(canonicalJson(system.inputs));
    const pack = JSON.parse(canonicalJson(system.pack));
    expect(canonicalJson(recomputeScorecard(inputs, pack))).toBe(
      canonicalJson(system.scorecard),
    );
    const changed = structuredClone(inputs);
    changed.evaluation.now += 1000 * 86_400_000;
    expect(canonicalJson(recomputeScorecard(changed, pack))).not.toBe(
      canonicalJson(system.scorecard),
    );
  });

  it('are the same bytes for the same inputs, and others for others', async () => {
    const again = await scenario.read();
    for (const create of [createCycloneDx, createOscal]) {
      expect(canonicalJson(create(again, scenario.context))).toBe(
        canonicalJson(create(system, scenario.context)),
      );
    }
    expect(again.inputsHash).toBe(system.inputsHash);
    scenario.clock.now += 1000;
    const later = await scenario.read();
    scenario.clock.now -= 1000;
    expect(later.inputsHash).not.toBe(system.inputsHash);
  });

  describe('CycloneDX', () => {
    it('is valid against the official schema of 1.6', () => {
      const validate = cycloneDxSchema();
      const bom = createCycloneDx(system, scenario.context);
      expect(faultsOf(validate, bom)).toEqual([]);
      expect(faultsOf(validate, { ...bom, declarations: [] })).not.toEqual([]);
    });

    it('leads nowhere but to what it holds, each once', () => {
      const bom = createCycloneDx(system, scenario.context) as any;
      const refs = collect(bom, 'bom-ref');
      expect(new Set(refs).size).toBe(refs.length);
      const { claims, attestations } = bom.declarations;
      const used = [
        ...claims.flatMap((claim: any) => [
          claim.target,
          ...claim.evidence,
          ...(claim.mitigationStrategies ?? []),
        ]),
        ...attestations.flatMap(({ assessor, map }: any) => [
          assessor,
          ...map.flatMap((entry: any) => [
            entry.requirement,
            ...(entry.claims ?? []),
            ...(entry.counterClaims ?? []),
            ...(entry.conformance.mitigationStrategies ?? []),
          ]),
        ]),
      ];
      expect(used.filter(ref => !refs.includes(ref))).toEqual([]);
    });

    it('gives a pass 1, and what is waived 0 with who waived it until when', () => {
      const bom = createCycloneDx(system, scenario.context) as any;
      const { map } = bom.declarations.attestations[0];
      const of = (id: string) =>
        map.find((entry: any) => entry.requirement === `requirement:${id}`);
      expect(of('INV-01').conformance.score).toBe(1);
      expect(of('INV-04').conformance).toMatchObject({
        score: 0,
        mitigationStrategies: ['evidence:mitigation:INV-04'],
      });
      expect(bom.declarations.evidence).toContainEqual(
        expect.objectContaining({
          'bom-ref': 'evidence:mitigation:INV-04',
          reviewer: { name: 'rio (user:default/rio)' },
          expires: scenario.waiver.expiresAt,
        }),
      );
      expect(bom.declarations.affirmation).toBeUndefined();
    });
  });

  describe('OSCAL', () => {
    const subset = `${__dirname}/__fixtures__/oscal-assessment-results.subset.schema.json`;
    // The complete schema of NIST is in no package; whoever has the file names it.
    const complete = process.env.OSCAL_SCHEMA;

    it.each([subset, ...(complete ? [complete] : [])])(
      'is valid against %s',
      file => {
        const validate = compile(withoutInnerIds(read(file)));
        const document = createOscal(system, scenario.context) as any;
        expect(faultsOf(validate, document)).toEqual([]);
        const { 'assessment-results': results } = document;
        for (const faulty of [{ uuid: 'x' }, { other: 1 }, { results: [] }]) {
          const altered = { 'assessment-results': { ...results, ...faulty } };
          expect(faultsOf(validate, altered)).not.toEqual([]);
        }
      },
    );

    it('has tokens for whatever a pack calls its controls', () => {
      const rename = (id: string) => (id === 'INV-01' ? '1/a b' : id);
      const renamed: SystemExport = {
        ...system,
        scorecard: {
          ...system.scorecard,
          controls: system.scorecard.controls.map(result => ({
            ...result,
            controlId: rename(result.controlId),
          })),
        },
      };
      const document = createOscal(renamed, scenario.context) as any;
      const validate = compile(withoutInnerIds(read(subset)));
      expect(faultsOf(validate, document)).toEqual([]);
      const [result] = document['assessment-results'].results;
      expect(
        result['reviewed-controls']['control-selections'][0][
          'include-controls'
        ],
      ).toContainEqual({ 'control-id': '_x31__x2f_a_x20_b' });
      expect(
        result.findings.find(
          ({ target }: any) => target['target-id'] === '_x31__x2f_a_x20_b',
        ).props,
      ).toEqual([expect.objectContaining({ value: '1/a b' })]);
    });

    it('is held to a closed schema: a field that it does not name is a fault', () => {
      const open: string[] = [];
      const visit = (value: any, path: string) => {
        if (typeof value !== 'object' || value === null) return;
        if (value.properties && value.additionalProperties !== false) {
          open.push(path);
        }
        Object.entries(value).forEach(([key, item]) =>
          visit(item, `${path}/${key}`),
        );
      };
      visit(read(subset), '');
      expect(open).toEqual([]);
    });

    it('tells what is satisfied, and leads nowhere but to what it holds', () => {
      const document = createOscal(system, scenario.context) as any;
      const [result] = document['assessment-results'].results;
      const finding = (id: string) =>
        result.findings.find((item: any) => item.target['target-id'] === id);
      expect(finding('INV-01').target.status.state).toBe('satisfied');
      expect(finding('INV-02')).toMatchObject({
        target: { status: { state: 'not-satisfied', reason: 'fail' } },
        'related-risks': [{ 'risk-uuid': result.risks[0].uuid }],
      });
      const uuids = collect(document, 'uuid');
      expect(new Set(uuids).size).toBe(uuids.length);
      for (const key of ['subject', 'actor', 'component', 'observation']) {
        const used = collect(document, `${key}-uuid`);
        expect(used.length).toBeGreaterThan(0);
        expect(used.filter(uuid => !uuids.includes(uuid))).toEqual([]);
      }
      expect(uuids).toContain(
        document['assessment-results']['import-ap'].href.slice(1),
      );
    });
  });

  it('are documents in which nothing is markup but what is ours', () => {
    for (const create of [createDossier, createGapReport]) {
      const html = renderHtml(create(system, scenario.context));
      expect(html).not.toContain('<script');
      expect(html).toContain('default-src &#39;none&#39;');
      expect(html).toContain(system.inputsHash);
      expect(html).toContain('control completeness as configured');
    }
    expect(renderHtml(createDossier(system, scenario.context))).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;',
    );
  });

  it('tell what fails, who waived it, and which risk is too high', () => {
    const text = JSON.stringify(createDossier(system, scenario.context));
    expect(text).toContain('Waived until 2026-12-14 by rio (user:default/rio)');
    expect(text).toContain('Above the appetite of 9');
    expect(text).toContain('overdue');
    const gaps = createGapReport(system, scenario.context).sections.find(
      ({ title }) => title === 'Gaps',
    )!;
    const rows = gaps.blocks.flatMap(block =>
      block.kind === 'table' ? block.rows : [],
    );
    const { counts } = system.scorecard;
    expect(rows).toHaveLength(counts.fail + counts.expired + counts.unknown);
    expect(JSON.stringify(rows)).toContain('INV-02');
    expect(JSON.stringify(rows)).not.toContain('"INV-04"');
  });

  it('are PDFs of several pages that say when they were made', async () => {
    const pdf = await renderPdf(createDossier(system, scenario.context));
    const raw = pdf.toString('latin1');
    expect(raw.slice(0, 5)).toBe('%PDF-');
    expect(raw.match(/\/Type \/Page\b(?!s)/g)!.length).toBeGreaterThan(2);
    expect(raw).toContain('(D:20261124120000Z)');
  });

  it('say each risk in words beside its codes', () => {
    const [head, row] = parse(systemTable(system, 'risks'), { bom: true });
    const risk = Object.fromEntries(
      head.map((name: string, index: number) => [name, row[index]]),
    );
    expect(risk).toMatchObject({
      Category: 'safety',
      'Category, in words': 'Safety',
      'Status, in words': 'Open',
      'Record state, in words': 'Submitted',
      'Inherent likelihood': '4',
      'Inherent, in words': 'Likely × Major = 16 Critical',
      'Residual, in words':
        'Possible × Major = 12 High, above the appetite of 9',
      'Treatment, in words': 'Mitigate: make it less likely, or less harmful',
      'Treatment state, in words': 'Overdue',
      'Treatment owner': 'user:default/rio',
      // As the catalog knows them, and this one knows no name.
      'Treatment owner, in words': 'user:default/rio',
      'Acceptance, in words': 'Missing',
    });
    expect(risk['Controls, in words']).toMatch(/^INV-02.*[A-Z]/);
    // What was read by its place stays there.
    expect(head.slice(-11)[0]).toBe('Author title');
  });

  it('show on the matrix where the open risks stand', async () => {
    const dossier = createDossier(system, scenario.context);
    const { blocks } = dossier.sections.find(
      ({ title }) => title === 'Risk register',
    )!;
    const matrices = blocks.flatMap(block =>
      block.kind === 'matrix' ? [block] : [],
    );
    expect(matrices.map(({ caption }) => caption)).toEqual([
      'Open risks without treatment',
      'Open risks with their treatment',
    ]);
    const counted = matrices.map(({ rows, columns }) =>
      rows.flatMap(({ title, cells }) =>
        cells.flatMap(({ count, band }, index) =>
          count > 0 ? [`${title} × ${columns[index]}: ${count} ${band}`] : [],
        ),
      ),
    );
    expect(counted).toEqual([
      ['Likely × Major: 1 Critical'],
      ['Possible × Major: 1 High'],
    ]);
    const html = renderHtml(dossier);
    expect(html).toContain('<th scope="row">Almost certain</th>');
    expect(html).toMatch(
      /<span class="count">1<\/span><span class="band">Critical<\/span>/,
    );
    const text = pdfPages(await renderPdf(dossier)).join(' ');
    expect(text).toContain('Open risks with their treatment');
    expect(text).toContain('Almost certain');
  });

  it('are CSV that no spreadsheet runs, with ids that stay', () => {
    const risks = systemTable(system, 'risks');
    expect(risks.startsWith('\uFEFFRisk id,Entity reference,')).toBe(true);
    expect(risks).toContain(`"'${HOSTILE.replace(/"/g, '""')}"`);
    expect(risks).toContain(system.register.risks[0].record.id);
    expect(systemTable(system, 'controls').trim().split('\r\n')).toHaveLength(
      system.scorecard.controls.length + 1,
    );
    expect(systemTable(system, 'records')).toContain(scenario.waiver.id);
    expect(systemTable(system, 'history')).toMatch(
      new RegExp(`2026-11-24T.*,${ENTITY_REF},registered`),
    );
  });
});
