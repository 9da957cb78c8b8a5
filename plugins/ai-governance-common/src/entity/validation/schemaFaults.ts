import { JsonValue } from '@backstage/types';
import { ErrorObject, ValidateFunction } from 'ajv';
import { formatPath } from '../../validation/Fault';
import { pathOfPointer } from '../../validation/jsonPointer';
import { AiSystemFault } from './AiSystemFault';
import { KEYWORD_FAULTS } from './keywordFaults';
import { SchemaNode } from './schemaNode';
import { compileSpecSchema } from './specValidator';

let compiled: ValidateFunction | undefined;

/** Compiled at first use, so that importing the package costs nothing. */
function getValidator(): ValidateFunction {
  compiled ??= compileSpecSchema();
  return compiled;
}

function toFault(error: ErrorObject): AiSystemFault {
  const broken = {
    path: formatPath(['spec', ...pathOfPointer(error.instancePath)]),
    value: error.data as JsonValue | undefined,
    node: (error.parentSchema ?? {}) as SchemaNode,
    field: error.params.missingProperty ?? error.params.additionalProperty,
  };
  return (
    KEYWORD_FAULTS[error.keyword]?.(broken) ?? {
      path: broken.path,
      value: broken.value,
      message: `${broken.path} ${error.message}`,
    }
  );
}

/**
 * What the schema has to say about `spec`: the first fault of each place, since
 * a value of the wrong type breaks every other rule too.
 */
export function schemaFaults(spec: JsonValue): AiSystemFault[] {
  const validate = getValidator();
  if (validate(spec)) return [];
  const faults = new Map<string, AiSystemFault>();
  for (const fault of (validate.errors ?? []).map(toFault)) {
    if (!faults.has(fault.path)) faults.set(fault.path, fault);
  }
  return [...faults.values()];
}
