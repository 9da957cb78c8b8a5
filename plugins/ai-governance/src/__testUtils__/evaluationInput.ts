import {
  AiSystemEntity,
  collectReferences,
  defaultEvaluationPolicy,
  EvaluationInputRequest,
  getRelationEdges,
  iso42001Pack,
  PortalInputs,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

const NOT_REGISTERED = {
  status: 'unavailable',
  detail: 'the portal has no AI system of this name that the caller may read',
} as const;

/** Systems that the portal of the tests has. */
const REGISTERED = ['aisystem:default/credit-limit-advisor'];

/** What the portal of the tests knows of descriptors: every reference resolves. */
export function evaluationInput({
  entities,
}: EvaluationInputRequest): PortalInputs {
  const systems = entities.map(descriptor => {
    const entity = descriptor as unknown as AiSystemEntity;
    const relations = getRelationEdges(entity).map(({ relation, target }) => ({
      type: relation,
      targetRef: stringifyEntityRef(target),
    }));
    const references = collectReferences({ ...entity, relations } as Entity);
    const entityRef = stringifyEntityRef(entity);
    const registered = REGISTERED.includes(entityRef);
    const evidence = registered
      ? { status: 'available' as const, items: [] }
      : NOT_REGISTERED;
    return {
      entityRef,
      registered,
      relations,
      references: Object.fromEntries(
        references.map(ref => [
          ref,
          { status: 'resolved' as const, kind: 'Group', memberCount: 3 },
        ]),
      ),
      records: evidence,
      metrics: evidence,
      documents: {},
    };
  });
  return { pack: iso42001Pack, policy: defaultEvaluationPolicy, systems };
}
