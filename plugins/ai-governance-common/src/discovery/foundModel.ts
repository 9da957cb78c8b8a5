import { Entity } from '@backstage/catalog-model';

/** Name of the model that a Resource stands for. @public */
export const ANNOTATION_MODEL_NAME = 'ai-governance/model-name';
/** Group, such as the publisher, of the model that a Resource stands for. @public */
export const ANNOTATION_MODEL_GROUP = 'ai-governance/model-group';
/** Version of the model that a Resource stands for. @public */
export const ANNOTATION_MODEL_VERSION = 'ai-governance/model-version';
/** Package URL of the model that a Resource stands for. @public */
export const ANNOTATION_MODEL_PURL = 'ai-governance/model-purl';
/** What says that the model exists, such as `bom:cluster-a`. @public */
export const ANNOTATION_MODEL_SOURCE = 'ai-governance/model-source';
/** What in the source speaks of the model, one file or entry a line. @public */
export const ANNOTATION_MODEL_FOUND_IN = 'ai-governance/model-found-in';
/** Where the model runs, one place a line. @public */
export const ANNOTATION_MODEL_RUNS_IN = 'ai-governance/model-runs-in';

/** What distinguishes a model from others. @public */
export interface ModelIdentity {
  /** As its source calls it. */
  name?: string;
  /** Such as the publisher. */
  group?: string;
  /** As its source writes it. */
  version?: string;
  /** Package URL. */
  purl?: string;
}

/** A model that a source found, as the annotations of its entity say. @public */
export interface FoundModel extends ModelIdentity {
  /** Where it runs; empty where nothing says that it does. */
  runsIn: string[];
}

function annotation(entity: Entity, key: string): string | undefined {
  const value: unknown = entity.metadata.annotations?.[key];
  return (typeof value === 'string' && value.trim()) || undefined;
}

/**
 * The model that an entity stands for, by its annotations; undefined where they name
 * neither a package URL nor a name.
 * @public
 */
export function readFoundModel(entity: Entity): FoundModel | undefined {
  const name = annotation(entity, ANNOTATION_MODEL_NAME);
  const purl = annotation(entity, ANNOTATION_MODEL_PURL);
  if (!name && !purl) return undefined;
  const places = annotation(entity, ANNOTATION_MODEL_RUNS_IN)?.split('\n');
  return {
    name,
    group: annotation(entity, ANNOTATION_MODEL_GROUP),
    version: annotation(entity, ANNOTATION_MODEL_VERSION),
    purl,
    runsIn: (places ?? []).map(place => place.trim()).filter(Boolean),
  };
}

/** A model in words: group, name and version, or the package URL. @public */
export function formatModel(model: ModelIdentity): string {
  const { group, name, version, purl } = model;
  if (!name) return purl ?? '';
  const title = group && !name.includes('/') ? `${group}/${name}` : name;
  return version ? `${title} ${version}` : title;
}
