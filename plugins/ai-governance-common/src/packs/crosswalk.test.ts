import { buildCrosswalk } from './crosswalk';
import { iso42001Pack } from './shipped/iso42001Pack.generated';
import { shippedPacks } from './shippedPacks';
import { clauseGroups, clauseTitles } from '../frameworks/clauses';
import { OrganisationRecordType, RECORD_TYPES } from '../records/types';
import { isReference } from './references';

const view = buildCrosswalk(shippedPacks);
const evidence = (id: string) => view.evidence.find(item => item.id === id)!;

describe('buildCrosswalk', () => {
  it('has every control of every pack once', () => {
    expect(view.controls.map(({ id }) => id)).toEqual(
      shippedPacks.flatMap(({ controls }) => controls.map(({ id }) => id)),
    );
  });

  it('lists frameworks in their order, and references by number', () => {
    expect(view.frameworks.map(({ id }) => id)).toEqual([
      'annexA',
      'clauses',
      'euAiAct',
      'nistAiRmf',
      'nistAi6001',
      'ombM2521',
      'iso42005',
      'iso23894',
      'iso22989',
      'iso5338',
      'en18286',
      'iso27001',
      'iso9001',
      'iso9001of2026',
    ]);
    const { references } = view.frameworks[2];
    expect(references.indexOf('Art.9(5)')).toBeLessThan(
      references.indexOf('Art.14'),
    );
    expect(new Set(references).size).toBe(references.length);
  });

  it('names the controls of every pack that take one record', () => {
    const { title, controls, references } = evidence(
      'record:impact-assessment',
    );
    expect(title).toBe('AI system impact assessment');
    expect(controls).toEqual([
      { packId: 'iso-42001', id: 'IMP-01' },
      { packId: 'nist-ai-rmf', id: 'NIST-MAP-07' },
      { packId: 'omb-m-25-21', id: 'OMB-PRA-02' },
      { packId: 'omb-m-25-21', id: 'OMB-PRA-03' },
    ]);
    expect(references.ombM2521).toEqual(['4(b)(ii)']);
    expect(references.annexA).toEqual(['A.5.2', 'A.5.3', 'A.5.4', 'A.5.5']);
  });

  it('tells evidence for every control', () => {
    expect(
      view.controls.filter(control => control.evidence.length === 0),
    ).toEqual([]);
  });

  it('leaves out frameworks that nothing serves, and keeps unknown ones', () => {
    const [control] = iso42001Pack.controls;
    const own = {
      ...iso42001Pack,
      id: 'own',
      controls: [
        { ...control, clauses: [], crosswalk: { houseRules: ['H-2', 'H-10'] } },
      ],
    };
    expect(buildCrosswalk([own]).frameworks).toEqual([
      { id: 'annexA', references: ['A.3.2'] },
      { id: 'houseRules', references: ['H-2', 'H-10'] },
    ]);
  });

  it('shares processes whose records exist', () => {
    expect(
      view.processes
        .flatMap(({ recordTypes }) => recordTypes)
        .filter(type => !RECORD_TYPES.includes(type)),
    ).toEqual([]);
  });

  it('names the records of the organisation that serve a shared process', () => {
    const recordsOf = (id: string) =>
      view.processes.find(process => process.id === id)!.organisationRecords;
    expect(recordsOf('internal-audit')).toEqual([
      { type: 'internal-audit', title: 'Internal audit' },
      { type: 'audit-finding', title: 'Finding' },
      { type: 'audit-programme', title: 'Audit programme' },
    ]);
    expect(recordsOf('management-review')).toEqual([
      { type: 'management-review', title: 'Management review' },
      { type: 'decision-follow-up', title: 'Follow-up of a decision' },
    ]);
    for (const process of view.processes) {
      const { organisationRecordTypes, organisationRecords } = process;
      expect(organisationRecords.map(({ type }) => type)).toEqual(
        organisationRecordTypes,
      );
    }
  });

  it('shares what is recorded of planning, but for the process of impact assessments', () => {
    const shared = view.processes.flatMap(
      ({ organisationRecordTypes }) => organisationRecordTypes,
    );
    const planning: OrganisationRecordType[] = [
      'risk-criteria',
      'risk-treatment-plan',
      'impact-assessment-process',
      'roles-and-authorities',
      'communication-plan',
      'audit-programme',
      'planned-change',
      'controlled-document',
      'contractual-obligation',
      'decision-follow-up',
    ];
    expect(planning.filter(type => !shared.includes(type))).toEqual([
      'impact-assessment-process',
    ]);
    // Each stands in one process.
    expect(shared.filter((type, at) => shared.indexOf(type) < at)).toEqual([
      'audit-finding',
    ]);
  });

  it('refers to clauses that each of its standards has', () => {
    for (const process of view.processes) {
      for (const framework of [
        'clauses',
        'iso27001',
        'iso9001',
        'iso9001of2026',
      ] as const) {
        expect(
          process[framework].filter(id => !isReference(framework, id)),
        ).toEqual([]);
      }
      const ids = [...clauseTitles, ...clauseGroups].map(([id]) => id);
      expect(ids).toEqual(expect.arrayContaining(process.clauses));
    }
  });

  it('names none where no pack brings them', () => {
    const { processes } = buildCrosswalk([
      { ...iso42001Pack, recordTypes: [] },
    ]);
    expect(
      processes.flatMap(({ organisationRecords }) => organisationRecords),
    ).toEqual([]);
  });
});
