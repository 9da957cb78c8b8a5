import { Entity } from '@backstage/catalog-model';
import { GovernanceRecord } from '../records/types';
import {
  collectDocuments,
  collectReferences,
  DocumentRequest,
} from './collect';
import {
  DocumentFacts,
  EvaluationInput,
  EvidenceSource,
  Measurement,
  RefusedEdit,
  ResolvedReference,
} from './types';

/**
 * What an evaluation depends on, of one system: everything but the pack, its policy
 * and the instant.
 * @public
 */
export type AssembledInput = Omit<EvaluationInput, 'pack' | 'policy' | 'now'>;

/** What is known about one system before it is evaluated. @public */
export interface SystemFindings {
  entity: Entity;
  /** What a full, lower-case reference resolves to; undefined when it was not asked. */
  resolve(ref: string): ResolvedReference | undefined;
  /** What was found at a document that the entity declares. */
  read(request: DocumentRequest): DocumentFacts;
  records: EvidenceSource<GovernanceRecord>;
  metrics: EvidenceSource<Measurement>;
  /** That the catalog refuses the newest descriptor. */
  refusedEdit?: RefusedEdit;
}

/**
 * Assembles the input of an evaluation: exactly the references and documents that it
 * asks for. Every evaluation takes its input from here, so that results which are
 * stored, computed on request or computed from files cannot differ by what they read.
 * @public
 */
export function assembleInput(findings: SystemFindings): AssembledInput {
  const { entity, records, metrics, refusedEdit } = findings;
  const references = collectReferences(entity).flatMap(ref => {
    const resolved = findings.resolve(ref);
    return resolved ? [[ref, resolved] as const] : [];
  });
  const documents = collectDocuments(entity).map(
    request => [request.location, findings.read(request)] as const,
  );
  return {
    entity,
    references: Object.fromEntries(references),
    records,
    metrics,
    documents: Object.fromEntries(documents),
    ...(refusedEdit && { refusedEdit }),
  };
}
