import { smallPackText } from './__fixtures__/smallPack';
import { parseControlPack } from './parseControlPack';

const TYPE = `recordTypes:
  - id: waiver
    title: Waiver
    description: A control need not pass until a day.
    level: system
    subject: control
    approval: required
    expiry: required
    schema:
      type: object
      additionalProperties: false
      required: [reason]
      properties:
        reason: { title: Reason, type: string, maxLength: 400 }
        where:
          title: Where
          type: object
          additionalProperties: false
          properties:
            place: { title: Place, type: string, format: link }
`;

const PACK = `${smallPackText}${TYPE}`;

const parse = (text: string) => parseControlPack({ text, file: 'own.yaml' });

function messageFor(from: string, to: string): string {
  expect(PACK).toContain(from);
  try {
    parse(PACK.replace(from, to));
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The pack was taken');
}

/** Line on which a text first stands. */
const lineOf = (text: string) =>
  PACK.slice(0, PACK.indexOf(text)).split('\n').length;

describe('record types of a pack', () => {
  it('are read', () => {
    expect(parse(PACK).recordTypes).toMatchObject([
      { id: 'waiver', subject: 'control', expiry: 'required' },
    ]);
  });

  it('take uploaded files, of a system and of the organisation', () => {
    const text = PACK.replace(
      'reason: { title: Reason, type: string, maxLength: 400 }',
      'reason: { title: Reason, type: string, format: attachment-id }',
    );
    const ofOrganisation = text
      .replace('id: waiver', 'id: policy')
      .replace('level: system', 'level: organisation')
      .replace('subject: control', 'subject: policy');
    for (const pack of [text, ofOrganisation]) {
      expect(parse(pack).recordTypes).toHaveLength(1);
    }
  });

  it.each([
    [
      'an unknown type',
      'id: waiver',
      'id: wavier',
      `own.yaml:${lineOf(
        '- id: waiver',
      )}: recordTypes[0].id: "wavier" is not allowed; allowed: attestation,`,
    ],
    [
      'an unknown type, and what was meant',
      'id: waiver',
      'id: wavier',
      'did you mean "waiver"?',
    ],
    [
      'an unknown key',
      '    expiry: required',
      '    expires: required',
      `own.yaml:${lineOf(
        '    expiry: required',
      )}: recordTypes[0].expires: unknown field expires; allowed: id, title, description, level, subject, keeps, approval, approver, expiry, schema, uiSchema`,
    ],
    [
      'the level of another type',
      'level: system',
      'level: organisation',
      'recordTypes[0].level: "organisation" is not allowed; a waiver is of level system',
    ],
    [
      'an approval that is none',
      'approval: required',
      'approval: optional',
      'recordTypes[0].approval: "optional" is not allowed; allowed: none, required',
    ],
    [
      'a schema of something else than fields',
      '      type: object\n      additionalProperties: false\n      required',
      '      type: array\n      additionalProperties: false\n      required',
      `own.yaml:${lineOf(
        '    schema:',
      )}: recordTypes[0].schema: expected type: object`,
    ],
    [
      'a schema that takes unknown fields',
      '      type: object\n      additionalProperties: false\n      required',
      '      type: object\n      required',
      'recordTypes[0].schema: expected additionalProperties: false',
    ],
    [
      'a group in a schema that takes unknown fields',
      '          additionalProperties: false\n',
      '',
      `own.yaml:${lineOf(
        '        where:',
      )}: recordTypes[0].schema.properties.where: expected additionalProperties: false`,
    ],
    [
      'a schema that is none',
      'type: string, maxLength',
      'type: strin, maxLength',
      'recordTypes[0].schema: expected a JSON Schema of draft 07',
    ],
    [
      'a keyword that no schema has',
      'type: string, maxLength',
      'type: string, maxLenght',
      'unknown keyword: "maxLenght"',
    ],
    [
      'a format that is not known',
      'format: link',
      'format: url',
      'unknown format "url"',
    ],
    [
      'a type that stands twice',
      TYPE,
      `${TYPE}${TYPE.slice(TYPE.indexOf('\n') + 1)}`,
      'recordTypes[1].id: record type waiver stands twice; the first is recordTypes[0]',
    ],
  ])('stop the load with %s', (_, from, to, expected) => {
    expect(messageFor(from, to)).toContain(expected);
  });
});
