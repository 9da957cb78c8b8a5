import { ValidateFunction } from 'ajv';
import { ruleRegistry } from '../../evaluation/rules';
import { allowedWords } from '../../validation/suggest';
import { controlPackSchema } from '../packSchema';
import { PackFault, PackPath } from './PackFault';
import { compileSchema, findSchemaFaults } from './schemaFaults';

const validateCondition = compileSchema({
  definitions: controlPackSchema.definitions,
  $ref: '#/definitions/condition',
});

const parameterValidators = new Map<string, ValidateFunction>();

function validatorOf(name: string): ValidateFunction | undefined {
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

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKeys(node: Node, allowed: string[], path: PackPath) {
  return Object.keys(node)
    .filter(key => !allowed.includes(key))
    .map(key => ({
      path: [...path, key],
      message: `unknown key ${key}; ${allowedWords(key, allowed)}`,
    }));
}

function listFaults(node: Node, key: string, path: PackPath): PackFault[] {
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

function ruleFaults(node: Node, path: PackPath): PackFault[] {
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
export function findCheckFaults(check: unknown, path: PackPath): PackFault[] {
  if (!isNode(check)) {
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
