import { DocumentBuilder } from './DocumentBuilder';
import { nameDocument } from './nameDocument';

const names = new Map([['user:default/ada', 'Ada Jansen']]);

const provenance = {
  generatedAt: '2026-11-30T09:00:00.000Z',
  generatedFor: 'user:default/ada',
  generator: 'test 0',
  packs: [],
  inputs: { sha256: '0', description: 'none' },
  statement: '',
};

const document = new DocumentBuilder({ title: 'T', subject: 'S', provenance })
  .section('One')
  .text('Held by user:default/ada and user:default/bob')
  .list(['Ada Jansen (user:default/ada)'])
  .facts({
    Owner: 'User:default/Ada',
    Path: { text: 'user:default/ada', code: true },
  })
  .table({
    columns: [{ title: 'Who' }],
    rows: [[[{ text: 'user:default/ada, 2026-11-30' }]]],
    empty: 'None',
  })
  .build();

describe('a document with names', () => {
  it('has the name of each known person before the reference, once', () => {
    const [{ blocks }] = nameDocument(document, names).sections;
    expect(blocks).toMatchObject([
      { text: 'Held by Ada Jansen (user:default/ada) and user:default/bob' },
      { items: ['Ada Jansen (user:default/ada)'] },
      {
        facts: [
          { name: 'Owner', value: 'Ada Jansen (User:default/Ada)' },
          { name: 'Path', value: { text: 'user:default/ada', code: true } },
        ],
      },
      { rows: [[[{ text: 'Ada Jansen (user:default/ada), 2026-11-30' }]]] },
    ]);
  });

  it('stays as it is where no name is known', () => {
    expect(nameDocument(document)).toEqual(document);
  });
});
