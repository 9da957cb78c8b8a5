import {
  AiSystemEntity,
  assembleInput,
  DocumentFacts,
  DocumentRequest,
  declaredOwner,
  evaluate,
  EvaluationInput,
  LifecycleStage,
  OwnershipState,
  PortalInput,
  ResolvedReference,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRelation } from '@backstage/catalog-model';
import path from 'node:path';
import { FileCatalog } from './FileCatalog';
import { Descriptor } from './loadDescriptors';
import type { ReadDocument } from './readDocument';
import { Rules } from './rules';

const NOT_IN_FILES = {
  status: 'unavailable',
  detail: 'it is kept in the portal, and this command reads files',
} as const;

/** A scorecard by files, which cannot always tell whether an owner answers. */
export interface FileScorecard extends Omit<Scorecard, 'ownership'> {
  /** `unknown`: the owner, or a member of the owning group, may be elsewhere. */
  ownership: OwnershipState | 'unknown';
}

/** What a system is measured with. */
export interface SystemOptions {
  descriptor: Descriptor;
  catalog: FileCatalog;
  rules: Rules;
  /** What the portal knows of the system; without it, files alone decide. */
  portal?: PortalInput;
  /** Stage to measure for; without it, the one that is declared. */
  stage?: LifecycleStage;
  now: number;
  readDocument: ReadDocument;
}

/** As the catalog has them: each once, in the order of type and target. */
function sorted(relations: readonly EntityRelation[]): EntityRelation[] {
  const byKey = new Map(
    relations.map(relation => [
      `${relation.type} ${relation.targetRef}`,
      relation,
    ]),
  );
  return [...byKey.keys()].sort().map(key => byKey.get(key)!);
}

function entityOf({ descriptor, catalog, portal, stage }: SystemOptions) {
  const declared = catalog.withRelations(descriptor.entity as AiSystemEntity);
  const related = portal
    ? {
        ...declared,
        relations: sorted([...portal.relations, ...(declared.relations ?? [])]),
      }
    : declared;
  return stage
    ? { ...related, spec: { ...related.spec, lifecycleStage: stage } }
    : related;
}

/** The portal knows more than the files, but not what a change adds. */
function resolve(
  { catalog, portal }: SystemOptions,
  ref: string,
): ResolvedReference {
  const known = portal?.references[ref];
  if (known && known.status !== 'missing') return known;
  const inFiles = catalog.resolve(ref);
  if (!known || inFiles.status === 'resolved' || catalog.has(ref)) {
    return inFiles;
  }
  return known;
}

function read(
  { descriptor, portal, readDocument }: SystemOptions,
  request: DocumentRequest,
): DocumentFacts {
  return (
    portal?.documents[request.location] ??
    readDocument(request, path.dirname(descriptor.file))
  );
}

/**
 * The input of the evaluation of a system. What neither its files nor the portal tell
 * (without it: records, measurements, entities of other files) is unknown, never assumed.
 */
export function inputOf(options: SystemOptions): EvaluationInput {
  const { portal, rules, now } = options;
  const input = assembleInput({
    entity: entityOf(options),
    resolve: ref => resolve(options, ref),
    read: request => read(options, request),
    records: portal?.records ?? NOT_IN_FILES,
    metrics: portal?.metrics ?? NOT_IN_FILES,
  });
  return { ...input, ...rules, now };
}

/** Whether what was read lacks what decides who owns the system. */
function isOwnershipOpen({ entity, references }: EvaluationInput): boolean {
  const owner = declaredOwner(entity);
  return (
    owner !== undefined &&
    /^(group|user):/.test(owner) &&
    references[owner]?.status === 'unavailable'
  );
}

/** Measures a system by what its files, and the portal where it is asked, tell. */
export function checkSystem(options: SystemOptions): FileScorecard {
  const input = inputOf(options);
  const scorecard = evaluate(input);
  return isOwnershipOpen(input)
    ? { ...scorecard, ownership: 'unknown' }
    : scorecard;
}
