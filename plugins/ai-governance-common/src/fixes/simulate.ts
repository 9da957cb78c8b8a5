import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { getRelationEdges } from '../entity/getRelationEdges';
import { relationsWithKinds } from '../entity/relations';
import { collectDocuments, collectReferences } from '../evaluation/collect';
import {
  DocumentFacts,
  EvaluationInput,
  ResolvedReference,
} from '../evaluation/types';
import { Control } from '../packs/types';
import { rulesOfCheck } from '../packs/rulesOfCheck';
import { FixEdit } from './types';
import { writeAt } from './writeAt';

/** The entity with some fields declared. */
export function withEdits(entity: Entity, edits: readonly FixEdit[]): Entity {
  return edits.reduce<JsonValue>(
    (part, { path, value }) => writeAt(part, path, value),
    entity as unknown as JsonValue,
  ) as unknown as Entity;
}

function withRelations(entity: Entity, aiKinds: readonly string[]): Entity {
  const known = new Set(
    entity.relations?.map(({ type, targetRef }) => `${type} ${targetRef}`),
  );
  const definitions = relationsWithKinds({ kinds: aiKinds });
  const declared = getRelationEdges(entity, { definitions })
    .map(({ relation, target }) => ({
      type: relation,
      targetRef: stringifyEntityRef(target),
    }))
    .filter(({ type, targetRef }) => !known.has(`${type} ${targetRef}`));
  return { ...entity, relations: [...(entity.relations ?? []), ...declared] };
}

/** Somebody, or something, that is there. */
function present(ref: string): ResolvedReference {
  const [kind] = ref.split(':');
  return {
    status: 'resolved',
    kind: kind.charAt(0).toUpperCase() + kind.slice(1),
    memberCount: 1,
  };
}

/** A document that says all that the control asks for. */
function goodDocument(entity: Entity, control: Control): DocumentFacts {
  const sections = rulesOfCheck(control.check).flatMap(
    rule => (rule.sections as Array<{ headings: string[] }>) ?? [],
  );
  const { models = [] } = entity.spec as Partial<AISystemSpec>;
  return {
    status: 'available',
    sha256: '0'.repeat(64),
    length: 10_000,
    modelCard: {
      sections: sections.map(({ headings: [heading] }) => ({
        heading,
        length: 1_000,
        placeholder: false,
      })),
    },
    bom: {
      format: 'CycloneDX',
      faults: [],
      serialNumber: 'urn:uuid:00000000-0000-4000-8000-000000000000',
      models,
    },
  };
}

/** Documents that edits name, by location. */
export function addedDocuments(
  before: Entity,
  edits: readonly FixEdit[],
): string[] {
  const known = collectDocuments(before).map(({ location }) => location);
  return collectDocuments(withEdits(before, edits))
    .map(({ location }) => location)
    .filter(location => !known.includes(location));
}

/**
 * What the evaluator would be given once some fields are declared: whoever and whatever the
 * edits name is there, and documents say what the control asks for.
 */
export function simulate(
  input: EvaluationInput,
  control: Control,
  edits: readonly FixEdit[],
): EvaluationInput {
  const { aiKinds = [] } = input.policy;
  const entity = withRelations(withEdits(input.entity, edits), aiKinds);
  const asked = new Set(collectReferences(input.entity));
  const references = Object.fromEntries(
    collectReferences(entity)
      .filter(ref => !asked.has(ref) && !input.references[ref])
      .map(ref => [ref, present(ref)]),
  );
  const documents = Object.fromEntries(
    addedDocuments(input.entity, edits).map(location => [
      location,
      goodDocument(entity, control),
    ]),
  );
  return {
    ...input,
    entity,
    references: { ...input.references, ...references },
    documents: { ...input.documents, ...documents },
  };
}
