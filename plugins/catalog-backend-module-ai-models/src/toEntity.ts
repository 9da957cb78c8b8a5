import {
  ANNOTATION_MODEL_FOUND_IN,
  ANNOTATION_MODEL_GROUP,
  ANNOTATION_MODEL_NAME,
  ANNOTATION_MODEL_PURL,
  ANNOTATION_MODEL_RUNS_IN,
  ANNOTATION_MODEL_SOURCE,
  ANNOTATION_MODEL_VERSION,
  formatModel,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ResourceEntity,
} from '@backstage/catalog-model';
import { createHash } from 'crypto';
import { MOST_PLACES } from './limits';
import { keyOf } from './mergeModels';
import { ModelSource, SourceModel } from './ModelSource';

/** Type of the entities. */
const TYPE = 'ai-model';

/** Characters of a name that say which model it is; the rest keeps names apart. */
const LONGEST_SLUG = 46;
const DIGEST_LENGTH = 16;

/** Characters of a text that are kept. */
const LONGEST_TEXT = 500;

/** What the configuration says of the entities of a source. */
export interface EntityOptions {
  /** Owner of a model of which nothing else says who owns it; full reference. */
  owner: string;
  /** Full references by what a source says of the owner. */
  owners: ReadonlyMap<string, string>;
  system?: string;
  namespace: string;
}

const clip = (text: string) =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;

/** A text as a name may hold it. */
function slug(text: string): string {
  return text
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(/\.{2,}/g, '.');
}

/**
 * The name of an entity: the same for the same model of the same source, however often it
 * is read, and another one for any other model of any source.
 */
export function nameOf(model: SourceModel, source: { id: string }): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([source.id, keyOf(model)]))
    .digest('hex')
    .slice(0, DIGEST_LENGTH);
  return [slug(formatModel(model)), digest].filter(Boolean).join('-');
}

/** Who owns a model: what its hints agree on, else the owner of the source. */
function ownerOf(model: SourceModel, options: EntityOptions): string {
  const named = new Set(
    model.ownerHints.map(hint => options.owners.get(hint) ?? options.owner),
  );
  const [first] = named;
  return named.size === 1 ? first : options.owner;
}

/** Texts one a line, as many as are kept; undefined where there is none. */
function toLines(texts: string[]): string | undefined {
  const lines = texts.slice(0, MOST_PLACES).map(clip);
  const more = texts.length - lines.length;
  return (
    [...lines, ...(more > 0 ? [`${more} more`] : [])].join('\n') || undefined
  );
}

function annotationsOf(model: SourceModel, source: ModelSource) {
  const { name, group, version, purl, runsIn, foundIn } = model;
  const values = {
    [ANNOTATION_MODEL_NAME]: name,
    [ANNOTATION_MODEL_GROUP]: group,
    [ANNOTATION_MODEL_VERSION]: version,
    [ANNOTATION_MODEL_PURL]: purl,
    [ANNOTATION_MODEL_SOURCE]: source.id,
    [ANNOTATION_MODEL_RUNS_IN]: toLines(runsIn),
    [ANNOTATION_MODEL_FOUND_IN]: toLines(foundIn),
    [ANNOTATION_LOCATION]: source.location,
    [ANNOTATION_ORIGIN_LOCATION]: source.location,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

/** A model as an entity of the catalog: nothing in it is made up. */
export function toEntity(
  model: SourceModel,
  options: EntityOptions & { source: ModelSource },
): ResourceEntity {
  const { source, namespace, system } = options;
  const { description } = model;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: nameOf(model, source),
      namespace,
      title: clip(formatModel(model)),
      ...(description && { description: clip(description) }),
      annotations: annotationsOf(model, source),
    },
    spec: {
      type: TYPE,
      owner: ownerOf(model, options),
      ...(system && { system }),
    },
  };
}
