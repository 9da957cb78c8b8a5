import {
  BasisRecord,
  DecisionBasis,
  MANAGEMENT_SYSTEM_REF,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { limitBasis } from './limitBasis';
import { Redaction } from './RecordRedactor';

const record = (id: string, entityRef: string, data: object): BasisRecord => ({
  id,
  entityRef,
  type: 'audit-finding',
  state: 'submitted',
  revision: 1,
  effectiveAt: '2026-11-01',
  data: { ...data },
});

const redaction: Redaction = {
  hiddenIds: ['hidden'],
  ofTrail: async () => ({
    isHiddenEntry: () => false,
    isHiddenFile: () => false,
  }),
  record: view => ({ ...view, data: { ...view.data, redacted: true } }),
  message: text => text,
  revisions: (_, revisions) => revisions,
};

const basis = {
  digest: '0'.repeat(64),
  record: {
    ...record('one', MANAGEMENT_SYSTEM_REF, { owner: 'user:default/ada' }),
    may: [],
  } as unknown as DecisionBasis['record'],
  records: [
    record('shown', MANAGEMENT_SYSTEM_REF, { control: 'RSK-01' }),
    record('hidden', MANAGEMENT_SYSTEM_REF, { owner: 'user:default/bob' }),
    record('open', 'aisystem:default/open', {}),
    record('closed', 'aisystem:default/closed', { control: 'RSK-02' }),
  ],
  names: [
    { ref: 'user:default/ada', name: 'Ada' },
    { ref: 'user:default/bob', name: 'Bob' },
    { ref: 'aisystem:default/closed', name: 'Closed' },
  ],
  controls: [
    { id: 'RSK-01', title: 'Named' },
    { id: 'RSK-02', title: 'Named by what is hidden' },
  ],
  recounted: { total: 3 },
  files: [{ id: 'file', name: 'hidden.pdf' }],
};

describe('the basis of a decision as a caller sees it', () => {
  const limited = limitBasis(basis, {
    redaction,
    mayRead: async ref => ref === 'aisystem:default/open',
  });

  it('limits numbers of now as it limits those of the record', async () => {
    expect((await limited).recounted).toEqual({ total: 3, redacted: true });
  });

  it('leaves out records that are hidden, and those of hidden systems', async () => {
    const { record: own, records } = await limited;
    expect(records.map(({ id }) => id)).toEqual(['shown', 'open']);
    expect(own.data).toMatchObject({ redacted: true });
    expect(records[0].data).toMatchObject({ redacted: true });
  });

  it('names nothing that only what is left out names', async () => {
    const { names, controls, files } = await limited;
    expect(names.map(({ name }) => name)).toEqual(['Ada']);
    expect(controls.map(({ id }) => id)).toEqual(['RSK-01']);
    expect(files).toEqual([]);
  });
});
