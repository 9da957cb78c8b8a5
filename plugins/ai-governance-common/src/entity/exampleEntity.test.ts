import { Entity } from '@backstage/catalog-model';
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { aiSystemSpecSchema } from './specSchema';
import { validateAiSystemEntity } from './validation';

const folder = resolve(__dirname, '../../../../catalog-info');
const text = readFileSync(resolve(folder, 'credit-limit-advisor.yaml'), 'utf8');
const example: Entity = parse(text);

const editorSchema = JSON.parse(
  readFileSync(resolve(folder, 'aisystem.schema.json'), 'utf8'),
);

const acceptedByEditor = (entity: unknown) =>
  new Ajv({ allErrors: true, strict: false }).validate(editorSchema, entity);

describe('the example entity', () => {
  it('is a valid AISystem', () => {
    expect(validateAiSystemEntity(example)).toEqual([]);
  });

  it('shows every field that can be declared', () => {
    expect(Object.keys(example.spec ?? {}).sort()).toEqual(
      Object.keys(Object(aiSystemSpecSchema.properties)).sort(),
    );
  });

  it('points an editor to the published schema, which accepts it', () => {
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./aisystem.schema.json',
    );
    expect(acceptedByEditor(example)).toBe(true);
  });

  it('would be marked by an editor where it is wrong', () => {
    const wrong = { ...example, spec: { ...example.spec, risk: { class: 1 } } };
    expect(acceptedByEditor(wrong)).toBe(false);
    expect(acceptedByEditor({ ...example, apiVersion: 'v1' })).toBe(false);
    expect(acceptedByEditor({ ...wrong, kind: 'Component' })).toBe(true);
  });
});
