import { euAiActPack } from '../packs/shipped/euAiActPack.generated';
import { iso42001Pack } from '../packs/shipped/iso42001Pack.generated';
import { evaluate } from './evaluate';
import { Change, changed, completeSystem } from './__testUtils__';

const evaluated = (pack: typeof euAiActPack, ...changes: Change[]) =>
  evaluate(changed(completeSystem(), ...changes, { pack }));

const stateOf = (id: string, ...changes: Change[]) =>
  evaluated(euAiActPack, ...changes).controls.find(
    ({ controlId }) => controlId === id,
  )!.state;

const spec = (change: Change['spec']): Change => ({ spec: change });
const unregistered = spec({ registrations: undefined });
const provider = spec({ roles: ['provider'] });
const deployer = spec({ roles: ['deployer'] });
const annexI = spec({ risk: { annexIII: [], annexI: true } });
const annexIII = (...points: string[]) => spec({ risk: { annexIII: points } });
const riskClass = (name: 'limited' | 'minimal') =>
  spec({ risk: { class: name } });

describe('registration, Art. 49', () => {
  it.each(['limited', 'minimal'] as const)(
    'is owed for a listed use that its provider holds to be %s',
    name => {
      const listed = [provider, riskClass(name), annexIII('4(a)')];
      expect(stateOf('EU-REG-02', ...listed, unregistered)).toBe('fail');
      expect(stateOf('EU-REG-02', ...listed)).toBe('pass');
      expect(stateOf('EU-REG-01', ...listed)).toBe('not-applicable');
    },
  );

  it('is not owed for what Annex III does not list', () => {
    for (const id of ['EU-REG-01', 'EU-REG-02', 'EU-REG-03']) {
      expect(stateOf(id, annexI, unregistered)).toBe('not-applicable');
    }
  });

  it('leaves critical infrastructure to the Member States, but for another use of it', () => {
    expect(stateOf('EU-REG-01', annexIII('2'), unregistered)).toBe(
      'not-applicable',
    );
    expect(stateOf('EU-REG-01', annexIII('2', '5(b)'), unregistered)).toBe(
      'fail',
    );
  });

  it('is owed by a deployer only as a public authority', () => {
    const authority = [deployer, spec({ traits: { publicBody: true } })];
    const company = [deployer, spec({ traits: { publicBody: false } })];
    expect(stateOf('EU-REG-03', ...authority, unregistered)).toBe('fail');
    expect(stateOf('EU-REG-03', ...company, unregistered)).toBe(
      'not-applicable',
    );
    expect(stateOf('EU-REG-01', ...company, unregistered)).toBe(
      'not-applicable',
    );
  });
});

describe('assessment of fundamental rights, Art. 27', () => {
  const none: Change = { records: { fria: undefined } };
  const body = spec({ traits: { publicBody: true } });
  const company = spec({ traits: { publicBody: false, publicService: false } });

  it('is not owed for a product of Annex I, even by a public body', () => {
    expect(stateOf('EU-DEP-04', body, annexI, none)).toBe('not-applicable');
  });

  it('is owed for a use beside critical infrastructure', () => {
    expect(stateOf('EU-DEP-04', body, annexIII('2'), none)).toBe(
      'not-applicable',
    );
    expect(stateOf('EU-DEP-04', body, annexIII('2', '5(a)'), none)).toBe(
      'fail',
    );
  });

  it('is owed by everybody for credit and insurance, and else by public bodies and services', () => {
    expect(stateOf('EU-DEP-04', company, annexIII('5(c)'), none)).toBe('fail');
    expect(stateOf('EU-DEP-04', company, annexIII('4(a)'), none)).toBe(
      'not-applicable',
    );
  });
});

describe('literacy, Art. 4', () => {
  const untrained: Change = { records: { 'oversight-training': undefined } };

  it.each(['limited', 'minimal'] as const)(
    'is asked of provider and deployer of a system of class %s, at every stage',
    name => {
      const idea = spec({
        lifecycle: 'experimental',
        lifecycleStage: 'inception',
      });
      for (const role of [provider, deployer]) {
        const { controls, level } = evaluated(
          euAiActPack,
          riskClass(name),
          role,
          idea,
          untrained,
        );
        const result = controls.find(item => item.controlId === 'EU-LIT-01');
        expect(result).toMatchObject({
          state: 'fail',
          requirement: 'required',
        });
        expect(level).not.toBe('gold');
      }
    },
  );
});

describe('intimate material, Art. 5(1)(ba) and (bb)', () => {
  const safeguards = (
    change: NonNullable<Change['spec']>['contentSafeguards'],
  ) => spec({ contentSafeguards: change });

  it.each([
    ['nothing is answered', spec({ contentSafeguards: undefined }), 'fail'],
    ['it is meant for it', safeguards({ intended: true }), 'fail'],
    [
      'nobody says whether it can be foreseen',
      safeguards({ foreseeable: undefined }),
      'fail',
    ],
    [
      'it can be foreseen, and nothing prevents it',
      safeguards({ prevention: undefined }),
      'fail',
    ],
    [
      'it can be foreseen, and misuse is not corrected',
      safeguards({ correction: undefined }),
      'fail',
    ],
    [
      'it cannot be foreseen',
      safeguards({
        foreseeable: false,
        prevention: undefined,
        correction: undefined,
      }),
      'pass',
    ],
  ])('of a provider: %s', (_, change, state) => {
    expect(stateOf('EU-PRO-02', provider, change)).toBe(state);
  });

  it('asks a deployer only whether it is used for it', () => {
    const answer = safeguards({
      foreseeable: undefined,
      prevention: undefined,
      correction: undefined,
    });
    expect(stateOf('EU-PRO-02', deployer, answer)).toBe('pass');
    expect(stateOf('EU-PRO-02', deployer, safeguards({ intended: true }))).toBe(
      'fail',
    );
  });

  it('asks nothing of what generates no content', () => {
    expect(
      stateOf('EU-PRO-02', spec({ traits: { generatesContent: false } })),
    ).toBe('not-applicable');
  });
});

describe('serious incidents, Art. 26(5) and 73', () => {
  const incident = (data: object): Change => ({
    records: { incident: { data } },
  });

  it.each([
    ['fail', 'nobody was informed', {}],
    ['fail', 'only the provider was', { providerInformedAt: '2026-11-10' }],
    [
      'fail',
      'the provider was not the first',
      { providerInformedAt: '2026-11-11', othersInformedAt: '2026-11-10' },
    ],
    [
      'pass',
      'the provider was informed, and then the others',
      { providerInformedAt: '2026-11-10', othersInformedAt: '2026-11-11' },
    ],
    [
      'fail',
      'the provider was not reached, and nobody reported',
      { providerNotReached: 'It is wound up.', reportedAt: undefined },
    ],
    [
      'pass',
      'who did not reach the provider reported',
      { providerNotReached: 'It is wound up.' },
    ],
    ['pass', 'it was not serious', { severity: 'major' }],
    ['pass', 'it is decided why not', { noReportReason: 'No harm was done.' }],
  ])('are %s for a deployer when %s', (state, _, data) => {
    expect(stateOf('EU-INC-02', deployer, incident(data))).toBe(state);
  });

  it('are reported by the provider, and passed on by who is none', () => {
    expect(stateOf('EU-INC-01', provider)).toBe('pass');
    expect(stateOf('EU-INC-01', deployer)).toBe('not-applicable');
    expect(stateOf('EU-INC-02', provider)).toBe('not-applicable');
    expect(
      stateOf('EU-INC-02', spec({ roles: ['provider', 'deployer'] })),
    ).toBe('not-applicable');
  });

  it('are unknown while records cannot be read, and none is none', () => {
    expect(stateOf('EU-INC-02', deployer, { records: 'unavailable' })).toBe(
      'unknown',
    );
    expect(
      stateOf('EU-INC-02', deployer, { records: { incident: undefined } }),
    ).toBe('pass');
  });
});

describe('who owes what', () => {
  it('leaves the design of oversight to the provider, and its people to the deployer', () => {
    expect(stateOf('EU-OVS-01', deployer)).toBe('not-applicable');
    expect(stateOf('EU-DEP-01', deployer)).toBe('pass');
    expect(stateOf('EU-DEP-01', provider)).toBe('not-applicable');
  });

  it('asks the provider for written agreements, and takes no terms for them', () => {
    const [supplier] = completeSystem().entity.spec!.suppliers as object[];
    const terms = { ...supplier, agreementUrl: undefined };
    const open = { ...terms, exemptFromAgreement: true };
    const of = (...suppliers: object[]) =>
      spec({ suppliers } as Change['spec']);
    expect(stateOf('EU-VAL-01', of(terms))).toBe('fail');
    expect(stateOf('EU-VAL-01', of(supplier, open))).toBe('pass');
    expect(stateOf('EU-VAL-01', deployer, of(terms))).toBe('not-applicable');
  });
});

describe('law of the EU in the default pack', () => {
  it('asks nothing of a system in the United States alone', () => {
    const { controls, level } = evaluated(
      iso42001Pack,
      spec({ jurisdictions: ['US'] }),
      riskClass('limited'),
      annexIII('4(a)'),
      unregistered,
      { records: { 'art6-derogation': undefined, fria: undefined } },
    );
    const states = Object.fromEntries(
      controls.map(({ controlId, state }) => [controlId, state]),
    );
    expect(states).toMatchObject({
      'RSK-03': 'not-applicable',
      'IMP-02': 'not-applicable',
      'TRN-03': 'not-applicable',
    });
    expect(level).not.toBe('bronze');
  });
});

describe('conformity of a high-risk system, Art. 43, 47 and 48', () => {
  const unlinked: Change = { links: [] };

  it.each(['EU-CON-01', 'EU-CON-02', 'EU-CON-03'])(
    'is shown by its provider, from deployment on, in %s',
    id => {
      const built = spec({
        lifecycle: 'experimental',
        lifecycleStage: 'verification-validation',
      });
      expect(stateOf(id, provider)).toBe('pass');
      expect(stateOf(id, provider, unlinked)).toBe('fail');
      expect(stateOf(id, provider, unlinked, built)).toBe('not-due');
      expect(stateOf(id, deployer, unlinked)).toBe('not-applicable');
      expect(stateOf(id, provider, riskClass('limited'), unlinked)).toBe(
        'not-applicable',
      );
      // A product of Annex I owes it as well.
      expect(stateOf(id, provider, annexI, unlinked)).toBe('fail');
    },
  );
});

describe('informing workers, Art. 26(7)', () => {
  const unlinked: Change = { links: [] };
  const told = (...changes: Change[]) =>
    stateOf('EU-DEP-06', deployer, ...changes);

  it('is owed for what decides about workers, and not about applicants alone', () => {
    expect(told(annexIII('4(b)'))).toBe('pass');
    expect(told(annexIII('4(b)'), unlinked)).toBe('fail');
    expect(told(annexIII('4(a)'), unlinked)).toBe('not-applicable');
    expect(told(annexIII('4'), unlinked)).toBe('fail');
    expect(stateOf('EU-DEP-06', provider, annexIII('4(b)'), unlinked)).toBe(
      'not-applicable',
    );
  });
});

describe('deep fakes, Art. 50(4)', () => {
  const disclosed = (deepFakes: boolean | undefined, ...changes: Change[]) =>
    stateOf(
      'EU-TRA-04',
      deployer,
      spec({ traits: { generatesContent: true, deepFakes } }),
      ...changes,
    );
  const unlinked: Change = { links: [] };

  it('are disclosed by the deployer, of every class', () => {
    expect(disclosed(true)).toBe('pass');
    expect(disclosed(true, unlinked)).toBe('fail');
    expect(disclosed(true, riskClass('minimal'), unlinked)).toBe('fail');
    expect(disclosed(true, provider, unlinked)).toBe('not-applicable');
  });

  it('are assumed of what generates content until it is declared otherwise', () => {
    expect(disclosed(undefined, unlinked)).toBe('fail');
    expect(disclosed(false, unlinked)).toBe('not-applicable');
  });
});
