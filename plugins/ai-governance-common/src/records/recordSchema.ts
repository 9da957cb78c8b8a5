import { JsonObject } from '@backstage/types';
import Ajv, { ValidateFunction } from 'ajv';
import { RecordFault } from '../schema/RecordFault';
import { describeErrors } from '../validation/describeErrors';
import { FaultPath } from '../validation/Fault';
import { RECORD_FORMATS, SETTING_FORMATS } from './formats';

let ajv: Ajv | undefined;

/** Made at first use, so that importing the package costs nothing. */
function getAjv(): Ajv {
  if (ajv) return ajv;
  ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false });
  for (const [name, format] of Object.entries(RECORD_FORMATS)) {
    ajv.addFormat(name, format.isValid);
  }
  for (const name of SETTING_FORMATS) {
    ajv.addFormat(name, true);
  }
  return ajv;
}

const compiled = new WeakMap<JsonObject, ValidateFunction>();

/**
 * Makes the schema of a type ready for use.
 *
 * @throws Error of ajv when it is not valid JSON Schema.
 */
export function compileRecordSchema(schema: JsonObject): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const validate = getAjv().compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** Keys stand as they are: forms take a path apart at its dots. */
const toPath = (path: FaultPath) =>
  path.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${key}`),
    'data',
  );

/** Faults of a content against the schema of its type, one for each path. */
export function findContentFaults(
  schema: JsonObject,
  data: unknown,
): RecordFault[] {
  const validate = compileRecordSchema(schema);
  if (validate(data)) return [];
  return describeErrors(validate.errors ?? [], RECORD_FORMATS).map(
    ({ path, message }) => ({ path: toPath(path), message }),
  );
}
