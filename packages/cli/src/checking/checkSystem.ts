import {
  AiSystemEntity,
  assembleInput,
  ControlPack,
  EvaluationPolicy,
  LifecycleStage,
  evaluate,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import path from 'node:path';
import { FileCatalog } from './FileCatalog';
import { Descriptor } from './loadDescriptors';
import { readDocument } from './readDocument';

const NOT_IN_FILES = {
  status: 'unavailable',
  detail: 'it is kept in the portal, and this command reads files',
} as const;

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
}): Scorecard {
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
  return evaluate({ ...input, pack, policy, now });
}
