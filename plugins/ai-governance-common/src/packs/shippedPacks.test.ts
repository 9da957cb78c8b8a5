import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nistAiRmfSubcategories } from '../frameworks/nistAiRmfSubcategories';
import { parseControlPack } from '../packFiles/parseControlPack';
import { isReference, referencesOf } from './references';
import { shippedPacks } from './shippedPacks';

const FOLDER = resolve(__dirname, '../../packs');
const read = (name: string) => readFileSync(resolve(FOLDER, name), 'utf8');

const byId = (id: string) => shippedPacks.find(pack => pack.id === id)!;

describe('the shipped packs', () => {
  it('are four, and the default comes first', () => {
    expect(shippedPacks.map(({ id }) => id)).toEqual([
      'iso-42001',
      'eu-ai-act',
      'nist-ai-rmf',
      'omb-m-25-21',
    ]);
  });

  it.each(['eu-ai-act', 'nist-ai-rmf', 'omb-m-25-21'])(
    '%s is what its file says, and the file can be used',
    id => {
      const file = `${id}.yaml`;
      expect(parseControlPack({ text: read(file), file })).toEqual(byId(id));
    },
  );

  it('have no two controls of one id, so that a waiver is for one of them', () => {
    const ids = shippedPacks.flatMap(({ controls }) => controls.map(c => c.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('bring each type of record once', () => {
    expect(
      shippedPacks.filter(pack => pack.recordTypes).map(({ id }) => id),
    ).toEqual(['iso-42001']);
  });

  it('refer only to what the frameworks have', () => {
    const wrong = shippedPacks.flatMap(pack =>
      pack.controls.flatMap(control =>
        Object.entries(referencesOf(control)).flatMap(([framework, ids]) =>
          ids
            .filter(id => !isReference(framework, id))
            .map(id => `${control.id}: ${framework} ${id}`),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['euAiAct', 'Art.114'],
    ['euAiAct', 'Art. 9'],
    ['euAiAct', 'AnnexV'],
    ['nistAiRmf', 'GOVERN 1.8'],
    ['nistAiRmf', 'MAP 6.1'],
    ['ombM2521', '4(b)(viii)'],
    ['ombM2521', '5'],
    ['iso9001of2026', '9.2'],
    ['iso23894', '6.8'],
    ['iso42005', '6.2'],
    ['nistAi6001', '2.13'],
    ['iso27001', 'A.5.38'],
    ['iso27001', 'A.9.1'],
    ['iso9001', '11.1'],
    ['annexA', 'A.8.6'],
    ['clauses', '3.1'],
  ])('know that %s has no %s', (framework, id) => {
    expect(isReference(framework, id)).toBe(false);
  });

  it.each([
    ['eu-ai-act', 'euAiAct'],
    ['nist-ai-rmf', 'nistAiRmf'],
    ['omb-m-25-21', 'ombM2521'],
  ])('each control of %s says what of its framework it serves', (id, key) => {
    expect(
      byId(id).controls.filter(({ crosswalk }) => !crosswalk[key]?.length),
    ).toEqual([]);
  });

  it('name a source and the day on which it was read', () => {
    for (const { sources } of shippedPacks) {
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('claim nothing that only an authority may claim', () => {
    expect(JSON.stringify(shippedPacks)).not.toMatch(
      /\b(compliant|certified|conformant)\b/i,
    );
  });

  it.each(['eu-ai-act', 'nist-ai-rmf', 'omb-m-25-21'])(
    '%s says what it does not cover',
    id => {
      expect(byId(id).description).toMatch(/Not covered/);
    },
  );
});

describe('the pack nist-ai-rmf', () => {
  const { controls, description } = byId('nist-ai-rmf');
  const served = new Set(
    controls.flatMap(({ crosswalk }) => crosswalk.nistAiRmf!),
  );

  it('knows the 72 subcategories of the framework', () => {
    expect(nistAiRmfSubcategories).toHaveLength(72);
    expect(nistAiRmfSubcategories).toContain('MEASURE 2.13');
  });

  it('says how many it serves, and names each of the others', () => {
    expect(description).toContain(`${served.size} of the 72 subcategories`);
    const [, open] = /nothing here records: (.*?)\. A sub/.exec(description)!;
    const named = open.split('; ').flatMap(part => {
      const [name, ...ids] = part.replace(/,/g, '').split(' ');
      return ids.map(id => `${name} ${id}`);
    });
    expect(named).toEqual(nistAiRmfSubcategories.filter(id => !served.has(id)));
  });
});

describe('the pack eu-ai-act', () => {
  const { controls } = byId('eu-ai-act');
  const dates = new Map(
    controls.map(({ id, appliesFrom }) => [id, appliesFrom]),
  );

  it('gives each control the day from which the law applies', () => {
    expect([...dates.values()].filter(date => !date)).toEqual([]);
    expect(new Set(dates.values())).toEqual(
      new Set(['2025-02-02', '2026-08-02', '2027-12-02']),
    );
    expect(dates.get('EU-PRO-01')).toBe('2025-02-02');
    expect(dates.get('EU-TRA-01')).toBe('2026-08-02');
    expect(dates.get('EU-RMS-01')).toBe('2027-12-02');
  });
});

describe('the pack omb-m-25-21', () => {
  const { controls } = byId('omb-m-25-21');
  const requiredWhen: Record<string, string> = JSON.parse(
    readFileSync(
      resolve(__dirname, '../../../../examples/us-2025/required-when.json'),
      'utf8',
    ),
  );
  /** Columns of the register and the controls that ask for them. */
  const asked: Record<string, string> = {
    development_stage: 'OMB-INV-01',
    is_high_impact: 'OMB-INV-02',
    contact_email: 'OMB-INV-04',
    problem_solved: 'OMB-INV-05',
    classification: 'OMB-INV-06',
    topic_area: 'OMB-INV-07',
    has_pii: 'OMB-INV-08',
    hi_testing_conducted: 'OMB-REP-01',
    hi_assessment_completed: 'OMB-REP-02',
    hi_independent_review: 'OMB-REP-03',
    hi_ongoing_monitoring: 'OMB-REP-04',
    hi_training_established: 'OMB-REP-05',
    hi_failsafe_presence: 'OMB-REP-06',
    hi_appeal_process: 'OMB-REP-07',
    hi_public_consultation: 'OMB-REP-08',
    hi_potential_impacts: 'OMB-REP-09',
  };
  const STAGES: Record<string, string> = {
    Yes: 'inception to retirement',
    'Yes, for pre-deployment, pilot and deployed use cases.':
      'design-development to operation-monitoring',
    'Yes, for pilot and deployed use cases.':
      'deployment to operation-monitoring',
    'Yes, only for high-impact deployed use cases':
      'operation-monitoring to operation-monitoring, high-impact',
  };

  it.each(Object.entries(asked))(
    'asks for %s when the data dictionary says so (%s)',
    (column, id) => {
      const control = controls.find(item => item.id === id)!;
      const { dueFrom, dueUntil = 'operation-monitoring' } = control;
      const highImpact = JSON.stringify(control.appliesWhen).includes(
        '"oneOf":["high-impact"]',
      );
      expect(
        `${dueFrom} to ${dueUntil}${highImpact ? ', high-impact' : ''}`,
      ).toBe(STAGES[requiredWhen[column]]);
    },
  );

  it.each(['OMB-PRA-01', 'OMB-PRA-02', 'OMB-PRA-03'])(
    'wants the evidence of %s before deployment',
    id => {
      expect(controls.find(item => item.id === id)).toMatchObject({
        dueFrom: 'deployment',
      });
    },
  );

  it('asks for every practice that the data dictionary has', () => {
    expect(
      Object.keys(requiredWhen).filter(column => column.startsWith('hi_')),
    ).toEqual(
      expect.arrayContaining(
        Object.keys(asked).filter(column => column.startsWith('hi_')),
      ),
    );
    expect(
      Object.keys(requiredWhen).filter(
        column => column.startsWith('hi_') && !(column in asked),
      ),
    ).toEqual([]);
  });
});
