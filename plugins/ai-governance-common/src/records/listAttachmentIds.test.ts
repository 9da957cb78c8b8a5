import { iso42001Pack } from '../packs';
import { listRecordTypes } from '../packs/recordTypes';
import { listAttachmentIds } from './listAttachmentIds';

describe('listAttachmentIds', () => {
  const file = { type: 'string', format: 'attachment-id' };
  const schema = {
    type: 'object',
    properties: {
      attachments: { type: 'array', items: file },
      title: { type: 'string' },
      parts: {
        type: 'array',
        items: { type: 'object', properties: { minutes: file } },
      },
    },
  };

  it('finds files wherever the schema has the format', () => {
    expect(
      listAttachmentIds({
        schema,
        data: {
          title: 'x',
          attachments: ['a', 'b'],
          parts: [{}, { minutes: 'c' }],
        },
      }),
    ).toEqual([
      { path: 'data.attachments[0]', id: 'a' },
      { path: 'data.attachments[1]', id: 'b' },
      { path: 'data.parts[1].minutes', id: 'c' },
    ]);
  });

  it('finds none where there is none, nor where the content is no text', () => {
    expect(listAttachmentIds({ schema, data: {} })).toEqual([]);
    expect(
      listAttachmentIds({ schema, data: { attachments: [7, null] } }),
    ).toEqual([]);
  });

  it('is offered by every shipped type that takes links', () => {
    for (const type of listRecordTypes([iso42001Pack])) {
      const { id } = type;
      const properties = Object.keys(type.schema.properties as object);
      expect([id, properties.includes('attachments')]).toEqual([
        id,
        properties.includes('links'),
      ]);
    }
  });
});
