import {
  AiSystemEntity,
  assembleInput,
  ControlPack,
  declaredOwner,
  EvaluationPolicy,
  LifecycleStage,
  evaluate,
  OwnershipState,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import path from 'node:path';
import { FileCatalog } from './FileCatalog';
import { Descriptor } from './loadDescriptors';
import { readDocument } from './readDocument';

const NOT_IN_FILES = {
  status: 'unavailable',
  detail: 'it is kept in the portal, and this command reads files',
} as const;

/** A scorecard by files, which cannot always tell whether an owner answers. */
export interface FileScorecard extends Omit<Scorecard, 'ownership'> {
  /** `unknown`: the owner, or a member of the owning group, may be elsewhere. */
  ownership: OwnershipState | 'unknown';
}

/** Whether the files lack what decides who owns the system. */
function isOwnershipOpen(entity: Entity, catalog: FileCatalog): boolean {
  const owner = declaredOwner(entity);
  return (
    owner !== undefined &&
    /^(group|user):/.test(owner) &&
    catalog.resolve(owner).status === 'unavailable'
  );
}

/**
 * Measures a system by what its files tell. What only the portal knows (records,
 * measurements, entities of other files) is unknown, never assumed.
 */
export function checkSystem(options: {
  descriptor: Descriptor;
  catalog: FileCatalog;
  pack: ControlPack;
  policy: EvaluationPolicy;
  /** Stage to measure for; without it, the one that is declared. */
  stage?: LifecycleStage;
  now: number;
}): FileScorecard {
  const { descriptor, catalog, pack, policy, stage, now } = options;
  const declared = catalog.withRelations(descriptor.entity as AiSystemEntity);
  const entity = stage
    ? { ...declared, spec: { ...declared.spec, lifecycleStage: stage } }
    : declared;
  const folder = path.dirname(descriptor.file);
  const input = assembleInput({
    entity,
    resolve: ref => catalog.resolve(ref),
    read: request => readDocument(request, folder),
    records: NOT_IN_FILES,
    metrics: NOT_IN_FILES,
  });
  const scorecard = evaluate({ ...input, pack, policy, now });
  return isOwnershipOpen(entity, catalog)
    ? { ...scorecard, ownership: 'unknown' }
    : scorecard;
}
