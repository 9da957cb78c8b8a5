import fc from 'fast-check';
import { documentFacts } from './documentFacts';

describe('documentFacts', () => {
  it('hashes the bytes and counts the text', () => {
    expect(documentFacts('text', Buffer.from('  guide \n'))).toEqual({
      status: 'available',
      sha256:
        '9d2ce2f0fbadbf9011d6ec6c9ec58d7d188157e157efb99a6f964dbfbf12af26',
      length: 5,
    });
  });

  it('reads a model card for its sections', () => {
    const facts = documentFacts(
      'model-card',
      Buffer.from('# Card\n\n## Intended use\n\nProposes limits.\n'),
    );
    expect(facts).toMatchObject({
      status: 'available',
      modelCard: {
        sections: expect.arrayContaining([
          expect.objectContaining({ heading: 'intended use' }),
        ]),
      },
    });
  });

  it('reads a bill of materials for its models', () => {
    const bom = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      components: [{ type: 'machine-learning-model', name: 'gbm' }],
    };
    expect(
      documentFacts('bom', Buffer.from(JSON.stringify(bom))),
    ).toMatchObject({
      status: 'available',
      bom: { faults: [], models: [{ name: 'gbm' }] },
    });
  });

  it.each(['model-card', 'bom'] as const)(
    'calls a %s in another encoding malformed',
    kind => {
      expect(documentFacts(kind, Buffer.from([0x63, 0xe9]))).toEqual({
        status: 'malformed',
        detail: 'it is not text in UTF-8',
      });
    },
  );

  it.each([
    [
      'a long text',
      'a'.repeat(1_048_577),
      'it is longer than 1048576 characters',
    ],
    ['many headings', '# a\n'.repeat(1001), 'it has more than 1000 headings'],
  ])('calls a model card of %s malformed', (_, text, detail) => {
    expect(documentFacts('model-card', Buffer.from(text))).toEqual({
      status: 'malformed',
      detail,
    });
  });

  it('has a result for any content', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('model-card', 'bom', 'text'),
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'binary' }).map(text => Buffer.from(text)),
          fc.json().map(text => Buffer.from(text)),
        ),
        (kind, content) => {
          expect(documentFacts(kind, content).status).toMatch(
            /^(available|malformed)$/,
          );
        },
      ),
    );
  });

  it('takes any text, such as a guide in PDF', () => {
    expect(
      documentFacts('text', Buffer.from([0x25, 0xe9, 0xff])),
    ).toMatchObject({ status: 'available', length: 3 });
  });
});
