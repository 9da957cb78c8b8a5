import { signatureText } from './signatureText';

const ref = 'user:default/clara';

describe('a signature in words', () => {
  it('has name, title and reference', () => {
    const signature = { name: 'Clara Meyer', title: 'Head of Risk' };
    expect(signatureText({ ref, signature })).toBe(
      'Clara Meyer, Head of Risk (user:default/clara)',
    );
  });

  it('invents no title, and no name', () => {
    expect(signatureText({ ref, signature: { name: 'Clara Meyer' } })).toBe(
      'Clara Meyer (user:default/clara)',
    );
    expect(signatureText({ ref })).toBe(ref);
  });

  it('says the name of a service once', () => {
    const service = 'plugin:importer';
    expect(signatureText({ ref: service, signature: { name: service } })).toBe(
      service,
    );
  });
});
