import { Entity, EntityRelation } from '@backstage/catalog-model';
import { ControlPack, EvaluationPolicy } from '../packs/types';
import { AssembledInput, assembleInput } from './assembleInput';
import { EvaluationInput } from './types';

/** What the portal knows of one descriptor. @public */
export interface PortalInput extends Omit<AssembledInput, 'entity'> {
  entityRef: string;
  /** Whether the portal has the system and the caller may read it. */
  registered: boolean;
  /** Of the descriptor, and those that other entities have to the registered system. */
  relations: EntityRelation[];
}

/** What the portal measures descriptors by, and what it knows of each. @public */
export interface PortalInputs {
  pack: ControlPack;
  policy: EvaluationPolicy;
  /** In the order of the descriptors. */
  systems: PortalInput[];
}

const NOT_READ = {
  status: 'unavailable',
  detail: 'it is read once the descriptor is registered',
} as const;

/**
 * The input of the evaluation of a descriptor with what the portal knows of it. What the
 * portal was not asked, or has not read, is unknown, never assumed.
 * @public
 */
export function toEvaluationInput(options: {
  /** As the descriptor has it. */
  entity: Entity;
  rules: { pack: ControlPack; policy: EvaluationPolicy };
  portal: PortalInput;
  now: number;
}): EvaluationInput {
  const { entity, portal, now } = options;
  const { pack, policy } = options.rules;
  const input = assembleInput({
    entity: { ...entity, relations: portal.relations },
    resolve: ref => portal.references[ref] ?? { status: 'unavailable' },
    read: ({ location }) => portal.documents[location] ?? NOT_READ,
    records: portal.records,
    metrics: portal.metrics,
  });
  return { ...input, pack, policy, now };
}
