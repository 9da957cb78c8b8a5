import Ajv, { ErrorObject } from 'ajv';
import { closest } from 'fastest-levenshtein';
import { stageRank } from '../evaluation/stage';
import { ruleRegistry } from '../evaluation/rules';
import { annexAControls } from './annexA';
import { conditionSchemas, controlPackSchema } from './packSchema';
import { ControlPack } from './types';

/** A fault in a pack. */
export interface PackFault {
  /** Keys and indexes from the root. */
  path: Array<string | number>;
  message: string;
}

const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  verbose: true,
});
const validateSchema = ajv.compile(controlPackSchema);
const validateCondition = ajv.compile({
  definitions: controlPackSchema.definitions,
  $ref: '#/definitions/condition',
});

const annexAIds = new Set(annexAControls.map(item => item.id));

function toPath(error: ErrorObject): Array<string | number> {
  return error.instancePath
    .split('/')
    .slice(1)
    .map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map(part => (/^\d+$/.test(part) ? Number(part) : part));
}

function suggest(value: string, allowed: string[]): string {
  const best = closest(value, allowed);
  return `allowed: ${allowed.join(', ')}${
    best ? `; did you mean ${best}?` : ''
  }`;
}

function toFault(error: ErrorObject): PackFault {
  const path = toPath(error);
  const { params, keyword, parentSchema, message } = error;
  if (keyword === 'additionalProperties') {
    const key = params.additionalProperty as string;
    return {
      path: [...path, key],
      message: `unknown key ${key}; ${suggest(
        key,
        Object.keys((parentSchema?.properties as object) ?? {}),
      )}`,
    };
  }
  if (keyword === 'required') {
    return { path, message: `${params.missingProperty} is missing` };
  }
  if (keyword === 'enum') {
    return {
      path,
      message: `expected one of ${(params.allowedValues as string[]).join(
        ', ',
      )}`,
    };
  }
  return { path, message: message ?? 'invalid' };
}

function checkFaults(
  check: unknown,
  path: Array<string | number>,
): PackFault[] {
  if (typeof check !== 'object' || check === null || Array.isArray(check)) {
    return [{ path, message: 'expected allOf, anyOf, when or rule' }];
  }
  const node = check as Record<string, unknown>;
  for (const key of ['allOf', 'anyOf']) {
    const parts = node[key];
    if (parts !== undefined) {
      return Array.isArray(parts) && parts.length > 0
        ? parts.flatMap((part, index) =>
            checkFaults(part, [...path, key, index]),
          )
        : [{ path: [...path, key], message: 'expected a list of checks' }];
    }
  }
  if (node.when !== undefined) {
    return [
      ...conditionFaults(node.when, [...path, 'when']),
      ...checkFaults(node.then, [...path, 'then']),
    ];
  }
  return ruleFaults(node, path);
}

function conditionFaults(
  condition: unknown,
  path: Array<string | number>,
): PackFault[] {
  if (validateCondition(condition)) {
    return [];
  }
  return (validateCondition.errors ?? []).map(error => {
    const fault = toFault(error);
    return { ...fault, path: [...path, ...fault.path] };
  });
}

function ruleFaults(
  node: Record<string, unknown>,
  path: Array<string | number>,
): PackFault[] {
  const { rule: name, ...params } = node;
  const rule = ruleRegistry.get(String(name));
  if (!rule) {
    return [
      {
        path: name === undefined ? path : [...path, 'rule'],
        message: `unknown rule ${name ?? '(none)'}; ${suggest(
          String(name ?? ''),
          [...ruleRegistry.keys()],
        )}`,
      },
    ];
  }
  const validate = ajv.compile({
    type: 'object',
    additionalProperties: false,
    required: rule.required ?? [],
    properties: rule.parameters,
  });
  return validate(params)
    ? []
    : (validate.errors ?? []).map(error => {
        const fault = toFault(error);
        return { ...fault, path: [...path, ...fault.path] };
      });
}

function semanticFaults(pack: ControlPack): PackFault[] {
  const faults: PackFault[] = [];
  const seen = new Map<string, number>();
  pack.controls.forEach((control, index) => {
    const path = ['controls', index];
    const earlier = seen.get(control.id);
    if (earlier !== undefined) {
      faults.push({
        path: [...path, 'id'],
        message: `control ${control.id} stands twice; the first is controls[${earlier}]`,
      });
    }
    seen.set(control.id, index);
    control.annexA.forEach((id, position) => {
      if (!annexAIds.has(id)) {
        faults.push({
          path: [...path, 'annexA', position],
          message: `${id} is no control of Annex A (A.2.2 to A.10.4); did you mean ${closest(
            id,
            [...annexAIds],
          )}?`,
        });
      }
    });
    if (
      control.dueUntil &&
      stageRank(control.dueUntil) < stageRank(control.dueFrom)
    ) {
      faults.push({
        path: [...path, 'dueUntil'],
        message: `unreachable: due from ${control.dueFrom} and only until ${control.dueUntil}`,
      });
    }
    if (control.dueFrom === 'retirement' && control.dueUntil !== 'retirement') {
      faults.push({
        path: [...path, 'dueFrom'],
        message: 'unreachable: due from retirement needs dueUntil: retirement',
      });
    }
    faults.push(...checkFaults(control.check, [...path, 'check']));
  });
  return faults;
}

/** Every fault of a pack; none when it may be used. */
export function findPackFaults(pack: unknown): PackFault[] {
  if (!validateSchema(pack)) {
    return (validateSchema.errors ?? []).map(toFault);
  }
  return semanticFaults(pack as unknown as ControlPack);
}

/** Keys that a condition may have, for messages and documentation. */
export const conditionKeys = Object.keys(conditionSchemas);
