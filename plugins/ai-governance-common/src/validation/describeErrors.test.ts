import { JsonObject } from '@backstage/types';
import Ajv from 'ajv';
import { describeErrors } from './describeErrors';
import { formatFault } from './Fault';

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
ajv.addFormat('colour', /^(red|green)$/);
ajv.addFormat('shape', /^$/);

const FORMATS = {
  colour: {
    expected: 'a colour, such as red',
    suggest: (text: string) => (text.startsWith('r') ? 'red' : undefined),
  },
};

/** Faults of a field `x` against its schema, each in one line. */
function linesOf(schema: JsonObject, value: unknown): string[] {
  const validate = ajv.compile({ type: 'object', properties: { x: schema } });
  validate({ x: value });
  return describeErrors(validate.errors ?? [], FORMATS).map(formatFault);
}

const group: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: { name: { type: 'string' }, size: { type: 'integer' } },
};

describe('describeErrors', () => {
  it.each<[string, JsonObject, unknown, string]>([
    [
      'a type',
      { type: 'boolean' },
      'yes',
      '"yes" is not allowed; expected true or false',
    ],
    [
      'several types',
      { type: ['string', 'null'] },
      [],
      'a list is not allowed; expected text or nothing',
    ],
    [
      'a word that is not allowed',
      { enum: ['high', 'low'] },
      'hihg',
      '"hihg" is not allowed; allowed: high, low; did you mean "high"?',
    ],
    [
      'the one value that is allowed',
      { const: 'any' },
      'some',
      '"some" is not allowed; allowed: any',
    ],
    [
      'a choice of values with titles',
      { oneOf: [{ const: 'yes', title: 'Yes' }, { const: 'no' }] },
      'maybe',
      '"maybe" is not allowed; allowed: yes, no',
    ],
    [
      'a format and what was meant',
      { type: 'string', format: 'colour' },
      'rad',
      '"rad" is not allowed; expected a colour, such as red; did you mean "red"?',
    ],
    [
      'a format without words',
      { type: 'string', format: 'shape' },
      'round',
      '"round" is not allowed; expected the format shape',
    ],
    [
      'blank text',
      { type: 'string', pattern: '\\S' },
      ' ',
      '" " is not allowed; expected text',
    ],
    [
      'a pattern',
      { type: 'string', pattern: '^v\\d+$' },
      '1',
      '"1" is not allowed; expected text that matches ^v\\d+$',
    ],
    [
      'a limit that excludes itself',
      { type: 'number', exclusiveMinimum: 0 },
      0,
      '0 is not allowed; expected more than 0',
    ],
    [
      'a list that is too short',
      { type: 'array', minItems: 2 },
      [1],
      'a list is not allowed; expected 2 or more entries',
    ],
    [
      'entries that are the same',
      { type: 'array', uniqueItems: true },
      [1, 2, 1],
      'a list is not allowed; entries 2 and 0 are the same',
    ],
    [
      'a keyword without words',
      { not: { type: 'string' } },
      'x',
      '"x" is not allowed; must NOT be valid',
    ],
  ])('tells %s', (_, schema, value, expected) => {
    expect(linesOf(schema, value)).toEqual([`x: ${expected}`]);
  });

  it('names fields that are missing or unknown at their own place', () => {
    expect(linesOf(group, { nmae: 'a', size: 1.5 })).toEqual([
      'x.name: is missing',
      'x.nmae: unknown field nmae; allowed: name, size; did you mean "name"?',
      'x.size: 1.5 is not allowed; expected a whole number',
    ]);
  });

  it('asks for one key where there is to be exactly one', () => {
    const one = { ...group, required: [], minProperties: 1, maxProperties: 1 };
    const expected = ['x: expected exactly one key; allowed: name, size'];
    expect(linesOf(one, {})).toEqual(expected);
    expect(linesOf(one, { name: 'a', size: 1 })).toEqual(expected);
    expect(linesOf({ type: 'object', minProperties: 2 }, {})).toEqual([
      'x: a group of fields is not allowed; expected 2 or more fields',
    ]);
  });

  it('names the key that may not be one', () => {
    const schema = {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[a-z]+$' },
    };
    expect(linesOf(schema, { A: 1 })).toEqual([
      'x.A: "A" is not allowed; expected text that matches ^[a-z]+$',
    ]);
  });

  it('has words for the first of many, and the place of all', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`nmae${at}`, at]),
    );
    const lines = linesOf(group, { name: 'a', ...many });
    expect(lines).toHaveLength(20_000);
    expect(lines[99]).toContain('unknown field nmae99');
    expect(lines[19_999]).toBe('x.nmae19999: is not allowed');
  });

  it('shortens the name of an unknown field', () => {
    const [line] = linesOf(group, { name: 'a', ['k'.repeat(10_000)]: 1 });
    expect(line).toContain(`unknown field ${'k'.repeat(80)}…`);
  });

  it('tells the first fault of a place, and no echo', () => {
    expect(
      linesOf({ type: 'string', enum: ['a', 'b'], minLength: 1 }, 7),
    ).toHaveLength(1);
    expect(
      linesOf({ anyOf: [{ type: 'string' }, { type: 'number' }] }, true),
    ).toEqual(['x: true is not allowed; expected text']);
    expect(
      linesOf({ if: { type: 'string' }, then: { maxLength: 1 } }, 'ab'),
    ).toEqual(['x: "ab" is not allowed; expected at most 1 characters']);
  });
});
