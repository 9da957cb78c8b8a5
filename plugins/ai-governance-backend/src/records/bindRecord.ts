import {
  intendedUseHash,
  ratingOf,
  specHash,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { RecordBinding, StoredRecord } from './types';

/**
 * What a record is about at this instant: the version, the governed facts, the class
 * and the intended use that are declared now, and the rated state of its subject.
 */
export function bindRecord(options: {
  record: Pick<StoredRecord, 'type' | 'subject'>;
  /** Undefined where the record is of the organisation, and bound to nothing. */
  entity: Entity | undefined;
  /** The risk that an acceptance is about. */
  risk?: Pick<StoredRecord, 'data'>;
}): RecordBinding {
  const { record, entity, risk } = options;
  if (!entity) {
    return {};
  }
  const { version, risk: classification } = (entity.spec ?? {}) as JsonObject;
  const { classifiedOn } = (classification ?? {}) as JsonObject;
  const residualRating = risk && ratingOf(risk.data, 'residual');
  const datasetVersion =
    record.type === 'data-quality'
      ? versionOfDataset(entity, record.subject)
      : undefined;
  return {
    ...(typeof version === 'string' && { version }),
    specHash: specHash(entity),
    ...(typeof classifiedOn === 'string' && { classifiedOn }),
    intendedUseHash: intendedUseHash(entity),
    ...(residualRating !== undefined && { residualRating }),
    ...(datasetVersion !== undefined && { datasetVersion }),
  };
}

/** A dataset is known by whatever it declares of ref, url and purl. */
function versionOfDataset(
  entity: Entity,
  name: string | undefined,
): string | undefined {
  const { datasets } = (entity.spec ?? {}) as JsonObject;
  const declared = Array.isArray(datasets) ? (datasets as JsonObject[]) : [];
  const dataset = declared.find(
    ({ ref, url, purl }) =>
      name !== undefined && [ref, url, purl].includes(name),
  );
  return typeof dataset?.version === 'string' ? dataset.version : undefined;
}
