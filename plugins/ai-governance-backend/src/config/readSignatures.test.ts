import { ConfigReader } from '@backstage/config';
import { readSignatures } from './readSignatures';

const read = (signatures?: object) =>
  readSignatures(new ConfigReader({ ...(signatures && { signatures }) } as {}));

describe('where a title is read from', () => {
  it('is the profile of a person by default', () => {
    expect(read()).toEqual({ titleField: 'spec.profile.jobTitle' });
  });

  it.each([
    'spec.role',
    'metadata.description',
    'metadata.annotations.example.com/job-title',
    'metadata.labels.position',
  ])('can be %s', titleField => {
    expect(read({ titleField })).toEqual({ titleField });
  });

  it.each(['', 'jobTitle', 'metadata.annotations.', 'spec..x', 7])(
    'cannot be %j',
    titleField => {
      expect(() => read({ titleField })).toThrow(
        `Invalid configuration at aiGovernance.signatures.titleField: ${JSON.stringify(
          titleField,
        )}; expected a field of User entities`,
      );
    },
  );

  it('knows no other key', () => {
    expect(() => read({ title: 'x' })).toThrow(
      'aiGovernance.signatures.title: unknown key; known keys are titleField',
    );
  });
});
