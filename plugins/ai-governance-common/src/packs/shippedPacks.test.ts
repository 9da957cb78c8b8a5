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

  it.each(['iso-42001', 'eu-ai-act'])(
    '%s says of each source whether its text was read, and no day otherwise',
    id => {
      for (const source of byId(id).sources) {
        expect(source.read).toBeDefined();
        expect(source.note).toBeDefined();
        expect(source.checkedOn === undefined).toBe(source.read === 'not-read');
      }
    },
  );

  it('let law have its days in the pack of that law, and none in that of a standard', () => {
    const dated = shippedPacks.flatMap(({ id, controls }) =>
      controls.some(({ appliesFrom }) => appliesFrom) ? [id] : [],
    );
    expect(dated).toEqual(['eu-ai-act', 'omb-m-25-21']);
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
  const { controls, notCovered = [], lawDates = [] } = byId('eu-ai-act');
  const byControl = new Map(controls.map(control => [control.id, control]));

  it('gives each control the day from which the law applies', () => {
    const dates = controls.map(({ appliesFrom }) => appliesFrom);
    expect(new Set(dates)).toEqual(
      new Set(['2025-02-02', '2026-08-02', '2026-12-02', '2027-12-02']),
    );
    expect(byControl.get('EU-PRO-01')!.appliesFrom).toBe('2025-02-02');
    expect(byControl.get('EU-PRO-02')!.appliesFrom).toBe('2026-12-02');
    expect(byControl.get('EU-TRA-01')!.appliesFrom).toBe('2026-08-02');
    expect(byControl.get('EU-RMS-01')!.appliesFrom).toBe('2027-12-02');
  });

  it('says of each control who owes it and for which systems', () => {
    expect(controls.filter(({ law }) => !law).map(({ id }) => id)).toEqual([]);
  });

  it('asks it only of those who owe it', () => {
    // A prohibition is for everybody, and so is the class.
    const named = controls.filter(({ appliesWhen }) =>
      JSON.stringify(appliesWhen).includes('"role":'),
    );
    expect(named.length).toBeGreaterThan(20);
    for (const { id, appliesWhen, law } of named) {
      const condition = JSON.stringify(appliesWhen).replace(
        /\{"not":\{"role":"[a-z-]+"\}\}/g,
        '',
      );
      const asked = [...condition.matchAll(/"role":"([a-z-]+)"/g)].map(
        ([, role]) => role,
      );
      expect([id, [...new Set(asked)].sort()]).toEqual([
        id,
        [...law!.owedBy].sort(),
      ]);
    }
  });

  it.each([
    ['EU-REG-01', ['provider'], ['Art.49(1)']],
    ['EU-REG-02', ['provider'], ['Art.49(2)']],
    ['EU-REG-03', ['deployer'], ['Art.49(3)']],
    ['EU-OVS-01', ['provider'], ['Art.14(1)']],
    ['EU-DEP-01', ['deployer'], ['Art.26(2)']],
    ['EU-INC-01', ['provider'], ['Art.73']],
    ['EU-INC-02', ['deployer'], ['Art.26(5)']],
    ['EU-VAL-01', ['provider'], ['Art.25(4)']],
    ['EU-CON-01', ['provider'], ['Art.43(1)', 'Art.43(2)']],
    ['EU-CON-02', ['provider'], ['Art.47(1)']],
    ['EU-CON-03', ['provider'], ['Art.48(2)', 'Art.48(3)']],
    ['EU-DEP-06', ['deployer'], ['Art.26(7)']],
    ['EU-TRA-04', ['deployer'], ['Art.50(4)']],
  ])('%s is owed by %s, %s', (id, owedBy, references) => {
    const { law, crosswalk } = byControl.get(id)!;
    expect(law!.owedBy).toEqual(owedBy);
    expect(crosswalk.euAiAct).toEqual(expect.arrayContaining(references));
  });

  it('calls a day a reading where the law does not set it for that article', () => {
    const readings = controls
      .filter(({ law }) => law?.reading?.includes('2026-08-02'))
      .map(({ id }) => id);
    expect(readings).toEqual([
      'EU-CON-01',
      'EU-CON-02',
      'EU-CON-03',
      'EU-REG-01',
      'EU-REG-02',
      'EU-REG-03',
      'EU-PMM-01',
      'EU-PMM-02',
      'EU-INC-01',
      'EU-DEP-05',
    ]);
  });

  /** Articles in which the Regulation binds those who make, sell or use systems. */
  const DUTIES = [
    ...['4', '4a', '5', '6', '8', '9', '10', '11', '12', '13', '14', '15'],
    ...['16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26'],
    ...['27', '43', '47', '48', '49', '50', '53', '54', '55', '60', '60a'],
    ...['61', '72', '73', '75', '86', '111'],
  ];
  const referred = [
    ...controls.flatMap(({ crosswalk }) => crosswalk.euAiAct ?? []),
    ...notCovered.flatMap(({ references }) => references),
  ];

  it.each(DUTIES)('checks Article %s or says that it does not', article => {
    expect(referred).toContainEqual(
      expect.stringMatching(new RegExp(`^Art\\.${article}(\\(|$)`)),
    );
  });

  it.each(
    Array.from({ length: 12 }, (_, index) => `Art.26(${index + 1})`).filter(
      // It is no duty: it keeps others as they are.
      id => id !== 'Art.26(3)',
    ),
  )('checks %s or says that it does not', reference => {
    expect(referred).toContain(reference);
  });

  it.each([
    ...['Art.25(1)', 'Art.50(4)', 'Art.50(5)', 'Art.17', 'Art.20(2)'],
    ...['Art.21', 'Art.16(b)', 'Art.43(3)', 'Art.47(2)', 'Art.48(4)', 'Art.53'],
    ...['Art.60', 'Art.60a', 'Art.75(1a)', 'Art.111(2)', 'Art.4a'],
    ...['Art.73(5)', 'Art.73(6)', 'Art.99(4)', 'Art.49(5)'],
  ])('does not claim %s', reference => {
    expect(notCovered.flatMap(({ references }) => references)).toContain(
      reference,
    );
  });

  it('knows the days of the law in their order, and which were moved', () => {
    const days = lawDates.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
    expect(
      lawDates.flatMap(({ from, movedFrom, references }) =>
        movedFrom ? [[references[0], movedFrom, from]] : [],
      ),
    ).toEqual([
      ['Art.113(3)(d)', '2026-08-02', '2026-07-27'],
      ['Art.111(4)', '2026-08-02', '2026-12-02'],
      ['Art.57(1)', '2026-08-02', '2027-08-02'],
      ['Art.113(3)(c)(i)', '2026-08-02', '2027-12-02'],
      ['Art.113(3)(c)(ii)', '2027-08-02', '2028-08-02'],
    ]);
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
