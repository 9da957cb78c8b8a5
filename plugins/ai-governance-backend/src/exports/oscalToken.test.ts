import { readFileSync } from 'fs';
import fc from 'fast-check';
import { fromOscalToken, oscalToken } from './oscalToken';

const { definitions } = JSON.parse(
  readFileSync(
    `${__dirname}/__fixtures__/oscal-assessment-results.subset.schema.json`,
    'utf8',
  ),
);
/** The pattern that NIST publishes. */
const TOKEN = new RegExp(definitions.TokenDatatype.pattern, 'u');

describe('oscalToken', () => {
  it.each(['INV-01', 'A.6.2.4', 'EU-PRO-02', '_own', 'Größe', 'x_x'])(
    'leaves %s as it is',
    name => expect(oscalToken(name)).toBe(name),
  );

  it.each([
    ['1.2', '_x31_.2'],
    ['-a', '_x2d_a'],
    ['own/A 1', 'own_x2f_A_x20_1'],
    ['a:b', 'a_x3a_b'],
    ['_x2f_', '_x5f_x2f_'],
    ['😀', '_x1f600_'],
    ['', '_x_'],
    ['_x_', '_x5f_x_'],
  ])('makes %j %j', (name, token) => {
    expect(oscalToken(name)).toBe(token);
    expect(fromOscalToken(token)).toBe(name);
  });

  it('makes a token of every name, from which the name is read back', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('_', 'x', '2', 'f', '/', 'A', '-') }),
    );
    fc.assert(
      fc.property(name, text => {
        const token = oscalToken(text);
        expect(token).toMatch(TOKEN);
        expect(fromOscalToken(token)).toBe(text);
      }),
    );
  });
});
