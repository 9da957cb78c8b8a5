import { JsonObject } from '@backstage/types';
import { splitUnknown, toForm } from './formSchema';

const CATEGORIES = [{ const: 'safety', title: 'Safety' }];

const form = (properties: JsonObject, uiSchema?: JsonObject) =>
  toForm({
    schema: { type: 'object', properties },
    uiSchema,
    choices: { 'risk-category': CATEGORIES, 'control-id': [] },
  });

describe('toForm', () => {
  it('offers the choices of a format, also inside lists and objects', () => {
    const { schema } = form({
      category: { type: 'string', format: 'risk-category' },
      all: {
        type: 'array',
        items: { type: 'string', format: 'risk-category' },
      },
      inner: {
        type: 'object',
        properties: { one: { type: 'string', format: 'risk-category' } },
      },
    });
    expect(schema.properties).toEqual({
      category: { type: 'string', oneOf: CATEGORIES },
      all: { type: 'array', items: { type: 'string', oneOf: CATEGORIES } },
      inner: {
        type: 'object',
        properties: { one: { type: 'string', oneOf: CATEGORIES } },
      },
    });
  });

  it('leaves free text where there is nothing to choose from', () => {
    const { schema } = form({ a: { type: 'string', format: 'control-id' } });
    expect(schema.properties).toEqual({ a: { type: 'string' } });
  });

  it('makes days dates, and leaves unknown formats to the server', () => {
    const { schema } = form({
      day: { type: 'string', format: 'day' },
      link: { type: 'string', format: 'link' },
      at: { type: 'string', format: 'date-time' },
    });
    expect(schema.properties).toEqual({
      day: { type: 'string', format: 'date' },
      link: { type: 'string' },
      at: { type: 'string', format: 'date-time' },
    });
  });

  it('gives long texts lines and people a picker, unless the pack says otherwise', () => {
    const { uiSchema } = form(
      {
        long: { type: 'string', maxLength: 4000 },
        short: { type: 'string', maxLength: 200 },
        own: { type: 'string', maxLength: 4000 },
        who: { type: 'string', format: 'entity-ref' },
      },
      { own: { 'ui:widget': 'text' } },
    );
    expect(uiSchema).toMatchObject({
      long: { 'ui:widget': 'textarea' },
      short: {},
      own: { 'ui:widget': 'text' },
      who: { 'ui:widget': 'entityRef' },
    });
  });

  it('lets people be picked together, and names the entries of other lists', () => {
    const { schema, uiSchema } = form({
      who: {
        title: 'Attendees',
        type: 'array',
        items: { type: 'string', format: 'entity-ref' },
      },
      tests: { title: 'Tests', type: 'array', items: { type: 'string' } },
    });
    expect(uiSchema).toMatchObject({ who: { 'ui:widget': 'entityRefs' } });
    expect(schema.properties).toMatchObject({
      tests: { items: { type: 'string', title: 'Tests' } },
    });
  });

  it('asks nobody for what is deprecated', () => {
    const { uiSchema } = form({ old: { type: 'integer', deprecated: true } });
    expect(uiSchema).toEqual({ old: { 'ui:widget': 'hidden' } });
  });

  it('changes nothing of what it is given', () => {
    const schema = {
      type: 'object',
      properties: { day: { type: 'string', format: 'day' } },
    };
    const before = JSON.stringify(schema);
    toForm({ schema, choices: {} });
    expect(JSON.stringify(schema)).toBe(before);
  });
});

describe('splitUnknown', () => {
  const properties = { a: { type: 'string' } };

  it('leaves out what a closed schema no longer has', () => {
    expect(
      splitUnknown(
        { a: 'x', b: 1 },
        { additionalProperties: false, properties },
      ),
    ).toEqual({ known: { a: 'x' }, unknown: ['b'] });
  });

  it('keeps everything of an open one', () => {
    expect(splitUnknown({ a: 'x', b: 1 }, { properties }).unknown).toEqual([]);
  });
});
