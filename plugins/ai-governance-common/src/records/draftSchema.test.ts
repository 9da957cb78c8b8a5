import { toDraftSchema } from './draftSchema';

describe('toDraftSchema', () => {
  it('asks for nothing, at any depth', () => {
    const text = { type: 'string', minLength: 1 };
    expect(
      toDraftSchema({
        type: 'object',
        additionalProperties: false,
        required: ['a'],
        properties: {
          // A field may be named like a keyword.
          required: text,
          a: {
            type: 'array',
            minItems: 1,
            maxItems: 9,
            items: { type: 'object', required: ['b'], properties: { b: text } },
          },
        },
        definitions: { x: { required: ['y'] } },
        allOf: [{ required: ['a'] }, { properties: { a: {} } }],
      }),
    ).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: {
        required: text,
        a: {
          type: 'array',
          maxItems: 9,
          items: { type: 'object', properties: { b: text } },
        },
      },
      definitions: { x: {} },
      allOf: [{}, { properties: { a: {} } }],
    });
  });

  it('keeps a list of values, and leaves out forms that depend on what is there', () => {
    const values = [{ const: 'open', title: 'Open' }, { const: 'closed' }];
    expect(
      toDraftSchema({
        oneOf: values,
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
        if: { required: ['a'] },
        then: { required: ['b'] },
        not: { required: ['c'] },
      }),
    ).toEqual({ oneOf: values });
  });
});
