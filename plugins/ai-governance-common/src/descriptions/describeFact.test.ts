import { Calendar } from '../lib/Calendar';
import { describeFact } from './describeFact';
import { DescriptionContext } from './types';

const context: DescriptionContext = {
  calendar: Calendar.of('Europe/Berlin'),
  types: [{ id: 'governance-review', title: 'Governance review', schema: {} }],
  names: new Map([
    ['user:default/ada', 'Ada Jansen'],
    ['group:default/team', 'The team'],
  ]),
};

const textsOf = (
  path: string,
  value: Parameters<typeof describeFact>[0]['value'],
) => describeFact({ path, value }, context).map(({ text }) => text);

describe('a fact in words', () => {
  it('says which record it was, from when and by whom', () => {
    const values = describeFact(
      {
        path: 'record:governance-review',
        value: {
          id: '0b55d411-ea69-446f-85ee-fcd23a23fe80',
          author: 'user:default/ada',
          approver: 'user:default/rio',
          effectiveAt: '2026-11-28T23:30:00.000Z',
          version: '4.2.0',
          imported: true,
        },
      },
      context,
    );
    expect(values).toEqual([
      { text: 'Governance review of 2026-11-29' },
      {
        text: 'written by Ada Jansen (user:default/ada)',
        entityRef: 'user:default/ada',
        role: 'writtenBy',
      },
      {
        text: 'approved by user:default/rio',
        entityRef: 'user:default/rio',
        role: 'approvedBy',
      },
      { text: 'for version 4.2.0' },
      { text: 'imported: the source vouches for people and dates' },
    ]);
  });

  it('says declared values by names and without JSON', () => {
    expect(textsOf('spec.owner', 'group:default/team')).toEqual([
      'The team (group:default/team)',
    ]);
    expect(textsOf('spec.traits.profiling', false)).toEqual(['No']);
    expect(textsOf('metadata.links', [{ title: 'Card', url: 'a.md' }])).toEqual(
      ['Title: Card; Url: a.md'],
    );
    expect(textsOf('spec.risk', { class: 'high', annexIII: [] })).toEqual([
      'Class: high',
    ]);
    expect(textsOf('spec.risk.annexIII', ['5(b)', '1(a)'])).toEqual([
      '5(b)',
      '1(a)',
    ]);
  });

  it('says nothing of what is absent', () => {
    expect(textsOf('spec.owner', null)).toEqual([]);
  });
});
