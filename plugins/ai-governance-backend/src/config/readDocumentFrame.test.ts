import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readDocumentFrame } from './readDocumentFrame';

const read = (config: JsonObject) =>
  readDocumentFrame(new ConfigReader(config));

describe('readDocumentFrame', () => {
  it('takes the name of the portal, and a classification where there is one', () => {
    expect(read({})).toEqual({});
    expect(
      read({
        organization: { name: 'Halvorn Group' },
        aiGovernance: { exports: { classification: 'Internal' } },
      }),
    ).toEqual({ organisation: 'Halvorn Group', classification: 'Internal' });
  });

  it.each([
    ['', '""'],
    [' ', '" "'],
    [7, '7'],
    ['x'.repeat(61), `"${'x'.repeat(61)}"`],
  ])('refuses %p as a classification', (classification, told) => {
    expect(() =>
      read({ aiGovernance: { exports: { classification } } }),
    ).toThrow(
      `Invalid configuration at aiGovernance.exports.classification: ${told}; expected one to 60 characters, such as Internal`,
    );
  });

  it('refuses a key that it does not know', () => {
    expect(() => read({ aiGovernance: { exports: { secrecy: 'x' } } })).toThrow(
      'known keys are classification',
    );
  });
});
