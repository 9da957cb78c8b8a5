import Ajv from 'ajv';
import { aiSystemSpecSchema } from '../specSchema';

describe('the schema of the spec', () => {
  it('is a valid JSON Schema', () => {
    const ajv = new Ajv({ allErrors: true });
    const isValid = ajv.validateSchema(aiSystemSpecSchema);
    expect({ isValid, errors: ajv.errors }).toEqual({
      isValid: true,
      errors: null,
    });
  });
});
