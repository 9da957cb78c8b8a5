import { JsonObject } from '@backstage/types';
import { ruleRegistry } from '../../evaluation/rules';
import { isJsonObject } from '../../lib/isJsonObject';
import { unknownField } from '../../validation/describeErrors';
import { allowedWords } from '../../validation/didYouMean';
import { Fault, FaultPath } from '../../validation/Fault';
import { controlPackSchema } from '../packSchema';
import {
  compileSchema,
  findSchemaFaults,
  SchemaValidator,
} from './schemaFaults';

const validateCondition = compileSchema({
  definitions: controlPackSchema.definitions,
  $ref: '#/definitions/condition',
});

const parameterValidators = new Map<string, SchemaValidator>();

function validatorOf(name: string): SchemaValidator | undefined {
  const rule = ruleRegistry.get(name);
  if (rule && !parameterValidators.has(name)) {
    parameterValidators.set(
      name,
      compileSchema({
        type: 'object',
        additionalProperties: false,
        required: rule.required ?? [],
        properties: rule.parameters,
      }),
    );
  }
  return parameterValidators.get(name);
}

function unknownKeys(node: JsonObject, allowed: string[], path: FaultPath) {
  return Object.keys(node)
    .filter(key => !allowed.includes(key))
    .map(key => ({
      path: [...path, key],
      message: unknownField(key, allowed),
    }));
}

function listFaults(node: JsonObject, key: string, path: FaultPath): Fault[] {
  const parts = node[key];
  const own = unknownKeys(node, [key], path);
  if (!Array.isArray(parts) || parts.length === 0) {
    return [
      ...own,
      { path: [...path, key], message: 'expected a list of checks' },
    ];
  }
  return [
    ...own,
    ...parts.flatMap((part, index) =>
      findCheckFaults(part, [...path, key, index]),
    ),
  ];
}

function ruleFaults(node: JsonObject, path: FaultPath): Fault[] {
  const { rule: name, ...parameters } = node;
  const validate = typeof name === 'string' ? validatorOf(name) : undefined;
  return validate
    ? findSchemaFaults(validate, parameters, path)
    : [
        {
          path: name === undefined ? path : [...path, 'rule'],
          message: `unknown rule ${name ?? '(none)'}; ${allowedWords(name, [
            ...ruleRegistry.keys(),
          ])}`,
        },
      ];
}

/** Faults of a check: its shape, its conditions, its rules and their parameters. */
export function findCheckFaults(check: unknown, path: FaultPath): Fault[] {
  if (!isJsonObject(check)) {
    return [{ path, message: 'expected allOf, anyOf, when or rule' }];
  }
  if ('allOf' in check) return listFaults(check, 'allOf', path);
  if ('anyOf' in check) return listFaults(check, 'anyOf', path);
  if ('when' in check) {
    return [
      ...unknownKeys(check, ['when', 'then'], path),
      ...findSchemaFaults(validateCondition, check.when, [...path, 'when']),
      ...findCheckFaults(check.then, [...path, 'then']),
    ];
  }
  return ruleFaults(check, path);
}
