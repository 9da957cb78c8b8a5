import {
  EntityRef,
  iso42001Pack,
  listRecordTypes,
  readPersonRef,
  RecordState,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { limit } from '../__testUtils__/recordScenario';
import {
  Caller,
  EVERY_RIGHT,
  NO_RIGHT,
  SystemRights,
  toService,
} from '../access';
import { ActionContext, allowedActions, findRefusal } from './recordActions';

const types = new Map(
  listRecordTypes([iso42001Pack]).map(type => [type.id as string, type]),
);

const person = (name: string) => readPersonRef(name)!;

const asPerson = (name: string): Caller => ({
  ref: person(name),
  ownershipRefs: [person(name)],
  isPerson: true,
});

/** The record is by ada; ben wrote a revision of it; rio owns the risks. */
function context(options: {
  type?: string;
  state: RecordState;
  who?: string;
  rights?: Partial<SystemRights>;
  subject?: string;
  designated?: string[];
  officer?: string;
}): ActionContext {
  const { type = 'governance-review', state, who = 'bob', subject } = options;
  return {
    record: {
      id: 'r',
      entityRef: 'aisystem:default/limit',
      type,
      state,
      revision: 1,
      subject,
      author: person('ada'),
      data: {},
      createdAt: 0,
      updatedAt: 0,
      updatedBy: 'user:default/ada',
    },
    type: types.get(type),
    writers: new Set([person('ada'), person('ben')]),
    entity: limit(),
    caller: asPerson(who),
    rights: { ...NO_RIGHT, ...options.rights },
    designated: options.designated as EntityRef[] | undefined,
    isGate: id => id === 'INV-01' || id === 'OMB-PRA-01',
    waiverOf: id =>
      id.startsWith('OMB-') ? { decidedBy: 'chief-ai-officer' } : undefined,
    chiefAiOfficer: options.officer ? person(options.officer) : undefined,
  };
}

const STATES: RecordState[] = [
  'draft',
  'submitted',
  'approved',
  'rejected',
  'withdrawn',
  'superseded',
];

describe('allowedActions', () => {
  it.each<[string, string, Record<RecordState, string>]>([
    [
      'who holds every right, of what is approved by another',
      'governance-review',
      {
        draft: 'revise submit withdraw',
        submitted: 'revise approve reject withdraw',
        approved: 'withdraw',
        rejected: 'revise',
        withdrawn: '',
        superseded: '',
      },
    ],
    [
      'who holds every right, of what counts without approval',
      'incident',
      {
        draft: 'revise submit withdraw',
        submitted: 'revise withdraw',
        approved: 'withdraw',
        rejected: 'revise',
        withdrawn: '',
        superseded: '',
      },
    ],
  ])('are those of the state for %s', (_, type, expected) => {
    const found = STATES.map(state => [
      state,
      allowedActions(context({ type, state, rights: EVERY_RIGHT })).join(' '),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each<[string, Parameters<typeof context>[0], string]>([
    [
      'the author without any right',
      { state: 'draft', who: 'ada' },
      'revise submit withdraw',
    ],
    [
      'the author, of what he submitted',
      { state: 'submitted', who: 'ada', rights: EVERY_RIGHT },
      'revise withdraw',
    ],
    ['the author, of what was approved', { state: 'approved', who: 'ada' }, ''],
    [
      'who wrote a revision',
      { state: 'submitted', who: 'ben', rights: EVERY_RIGHT },
      'revise withdraw',
    ],
    ['a stranger', { state: 'submitted' }, ''],
    [
      'who may update',
      { state: 'submitted', rights: { update: true } },
      'revise withdraw',
    ],
    [
      'who may decide',
      { state: 'submitted', rights: { decide: true } },
      'approve reject',
    ],
    [
      'who may decide on something else',
      {
        state: 'submitted',
        rights: { decideWaiver: true, approveRelease: true, acceptRisk: true },
      },
      '',
    ],
    [
      'who may decide, of a waiver',
      {
        type: 'waiver',
        subject: 'INV-02',
        state: 'submitted',
        rights: { decide: true },
      },
      '',
    ],
    [
      'who may decide on waivers',
      {
        type: 'waiver',
        subject: 'INV-02',
        state: 'submitted',
        rights: { decideWaiver: true },
      },
      'approve reject',
    ],
    [
      'who may decide on waivers, of one for a gate',
      {
        type: 'waiver',
        subject: 'INV-01',
        state: 'submitted',
        rights: { decideWaiver: true },
      },
      '',
    ],
    [
      'the risk owner, of a waiver for a gate',
      {
        type: 'waiver',
        subject: 'INV-01',
        state: 'submitted',
        who: 'rio',
        rights: { decideWaiver: true },
      },
      'approve reject',
    ],
    [
      "the Chief AI Officer, of a waiver for a gate that is the officer's alone",
      {
        type: 'waiver',
        subject: 'OMB-PRA-01',
        state: 'submitted',
        who: 'cai',
        officer: 'User:Default/Cai',
        rights: { decideWaiver: true },
      },
      'approve reject',
    ],
    [
      'the Chief AI Officer without the right',
      {
        type: 'waiver',
        subject: 'OMB-PRA-01',
        state: 'submitted',
        who: 'cai',
        officer: 'cai',
      },
      '',
    ],
    [
      'the Chief AI Officer, of a waiver that the officer wrote',
      {
        type: 'waiver',
        subject: 'OMB-PRA-05',
        state: 'submitted',
        who: 'ada',
        officer: 'ada',
        rights: { decideWaiver: true },
      },
      'revise withdraw',
    ],
    [
      "the risk owner, of a waiver that is the Chief AI Officer's alone",
      {
        type: 'waiver',
        subject: 'OMB-PRA-01',
        state: 'submitted',
        who: 'rio',
        officer: 'cai',
        rights: { decideWaiver: true },
      },
      '',
    ],
    [
      'everybody, of such a waiver while there is no officer',
      {
        type: 'waiver',
        subject: 'OMB-PRA-05',
        state: 'submitted',
        who: 'rio',
        rights: EVERY_RIGHT,
      },
      'revise withdraw',
    ],
    [
      'the Chief AI Officer, to revoke one',
      {
        type: 'waiver',
        subject: 'OMB-PRA-05',
        state: 'approved',
        who: 'cai',
        officer: 'cai',
        rights: { decideWaiver: true },
      },
      'withdraw',
    ],
    [
      'the risk owner, of an acceptance',
      {
        type: 'risk-acceptance',
        subject: 'x',
        state: 'submitted',
        who: 'rio',
        rights: { acceptRisk: true },
      },
      'approve reject',
    ],
    [
      'the risk owner without the right',
      {
        type: 'risk-acceptance',
        subject: 'x',
        state: 'submitted',
        who: 'rio',
        rights: { decide: true },
      },
      '',
    ],
    [
      'who may accept risks and does not own them',
      {
        type: 'risk-acceptance',
        subject: 'x',
        state: 'submitted',
        rights: { acceptRisk: true },
      },
      '',
    ],
    [
      'who may decide, of a release',
      {
        type: 'release-approval',
        state: 'submitted',
        rights: { decide: true },
      },
      '',
    ],
    [
      'who may approve releases',
      {
        type: 'release-approval',
        state: 'submitted',
        rights: { approveRelease: true },
      },
      'approve reject',
    ],
    [
      'who is designated, of a treatment plan',
      {
        type: 'risk-treatment-plan',
        state: 'submitted',
        rights: { decide: true },
        designated: ['user:default/bob'],
      },
      'approve reject',
    ],
    [
      'who is not designated, of a treatment plan',
      {
        type: 'risk-treatment-plan',
        state: 'submitted',
        rights: { decide: true },
        designated: ['user:default/rio'],
      },
      '',
    ],
    [
      'everybody, of a treatment plan while nobody is designated',
      {
        type: 'risk-treatment-plan',
        state: 'submitted',
        rights: { decide: true },
      },
      '',
    ],
    [
      'who may decide, to revoke',
      { state: 'approved', rights: { decide: true } },
      'withdraw',
    ],
    [
      'who may update, to revoke',
      { state: 'approved', rights: { update: true } },
      '',
    ],
  ])('for %s', (_, options, expected) => {
    expect(allowedActions(context(options)).join(' ')).toBe(expected);
  });

  it('are none where the system left the catalog, or no pack brings the type', () => {
    for (const state of STATES) {
      const full = context({ state, who: 'ada', rights: EVERY_RIGHT });
      expect(allowedActions({ ...full, entity: undefined })).toEqual([]);
      expect(allowedActions({ ...full, type: undefined })).toEqual([]);
    }
  });

  it('are no decisions for a service', () => {
    for (const state of STATES) {
      const full = context({ state, rights: EVERY_RIGHT });
      const caller = toService('plugin:x');
      for (const action of ['approve', 'reject'] as const) {
        expect(findRefusal(action, { ...full, caller })).toBeDefined();
      }
    }
  });
});
