import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { showValue } from '../../validation/describeValue';
import { limitLines } from '../../validation/limitFaults';
import { AI_SYSTEM_API_VERSION, AI_SYSTEM_KIND } from '../vocabulary';
import { AiSystemFault } from './AiSystemFault';
import { calendarFaults } from './calendarFaults';
import { limitsFaults } from './metricFaults';
import { relationFaults } from './relationFaults';
import { schemaFaults } from './schemaFaults';

function headerFault(
  path: 'apiVersion' | 'kind',
  value: string,
  allowed: string,
): AiSystemFault[] {
  if (value === allowed) return [];
  return [
    {
      path,
      value,
      message: `${path} is ${showValue(value)}; allowed: ${allowed}`,
      allowed: [allowed],
      suggestion: allowed,
    },
  ];
}

/**
 * Whether an entity means to be an AISystem, however it is spelt and whatever its
 * API version.
 * @public
 */
export function claimsToBeAiSystem(entity: Entity): boolean {
  return (
    entity.kind.toLocaleLowerCase('en-US') ===
    AI_SYSTEM_KIND.toLocaleLowerCase('en-US')
  );
}

/**
 * What is wrong with the `apiVersion` and the `kind` of an AISystem.
 * @public
 */
export function validateAiSystemHeader(entity: Entity): AiSystemFault[] {
  return [
    ...headerFault('apiVersion', entity.apiVersion, AI_SYSTEM_API_VERSION),
    ...headerFault('kind', entity.kind, AI_SYSTEM_KIND),
  ];
}

/**
 * Everything that is wrong with an AISystem as it is written: all faults at once.
 *
 * @remarks
 * Absence is no fault here, except of the three fields without which nothing can
 * be evaluated. `metadata` is the catalog's own to judge. That `lifecycle` and
 * `lifecycleStage` disagree is no fault: an evaluation takes the later of the two.
 *
 * @public
 */
export function validateAiSystemEntity(entity: Entity): AiSystemFault[] {
  const header = validateAiSystemHeader(entity);
  // Another API version may have other fields: its spec is not ours to judge.
  if (header.some(fault => fault.path === 'apiVersion')) return header;
  if (entity.spec === undefined) {
    return [
      ...header,
      {
        path: 'spec',
        value: undefined,
        message:
          'spec is missing; an AISystem needs spec.type, spec.lifecycle and spec.lifecycleStage',
      },
    ];
  }
  return [
    ...header,
    ...schemaFaults(entity.spec),
    ...calendarFaults(entity.spec),
    ...limitsFaults(entity.spec),
    ...relationFaults(entity),
  ];
}

/**
 * Throws one InputError that names the entity, how many faults were given and the first
 * of them; does nothing when there are none.
 *
 * @throws InputError
 * @public
 */
export function throwAiSystemFaults(options: {
  entity: Entity;
  faults: AiSystemFault[];
}): void {
  const { entity, faults } = options;
  if (faults.length === 0) return;
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  throw new InputError(
    [
      `${stringifyEntityRef(entity)} is not a valid AISystem, ${count}:`,
      ...limitLines(faults.map(fault => `- ${fault.message}`)),
    ].join('\n'),
  );
}
