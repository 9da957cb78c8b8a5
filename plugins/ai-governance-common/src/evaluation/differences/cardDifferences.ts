import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { describeLimit, isInside, isLimit } from '../../measurements/limits';
import { ModelCardMetadata, ModelCardResult } from '../types';
import {
  isDeclaredDataset,
  isDeclaredModel,
  isSameDataset,
  isSameLicence,
  isSameMetric,
} from './names';

type Declared = Partial<AISystemSpec>;
type Criterion = NonNullable<AISystemSpec['acceptance']>[number];

/**
 * Where the metadata of a model card says something else than the descriptor. A list
 * that is not declared is compared with nothing: a control asks for it.
 *
 * @returns sentences that go on after the name of the card
 */
export function cardDifferences(
  metadata: ModelCardMetadata,
  spec: Declared,
): string[] {
  if (metadata.fault !== undefined) {
    return [`has metadata that cannot be read: ${metadata.fault}.`];
  }
  const { baseModels = [], datasets = [] } = metadata;
  return [
    ...licenceDifference(metadata, spec),
    ...baseModels
      .filter(id => spec.models && !isDeclaredModel(id, spec.models))
      .map(
        id => `names the base model ${id}, which spec.models does not declare.`,
      ),
    ...datasets
      .filter(id => spec.datasets && !isDeclaredDataset(id, spec.datasets))
      .map(
        id => `names the dataset ${id}, which spec.datasets does not declare.`,
      ),
    ...resultDifferences(metadata, spec),
  ];
}

function licenceDifference(
  { licences = [] }: ModelCardMetadata,
  { models = [] }: Declared,
): string[] {
  const declared = models.flatMap(model => model.licence ?? []);
  const isDeclared = declared.some(known =>
    licences.some(licence => isSameLicence(known, licence)),
  );
  return licences.length === 0 || declared.length === 0 || isDeclared
    ? []
    : [
        `gives the licence ${licences.join(', ')}; spec.models declares ${[
          ...new Set(declared),
        ].join(', ')}.`,
      ];
}

function resultDifferences(
  { results = [] }: ModelCardMetadata,
  { acceptance = [] }: Declared,
): string[] {
  return acceptance.flatMap(criterion =>
    results
      .filter(result => isOutside(result, criterion))
      .map(
        ({ metric, value, dataset }) =>
          `reports ${metric} of ${value}${
            dataset === undefined ? '' : ` on ${dataset}`
          }; spec.acceptance asks for ${describeLimit(criterion)}.`,
      ),
  );
}

/** A share may be stated in per cent, and is taken for one before it is called outside. */
function isOutside(result: ModelCardResult, criterion: Criterion): boolean {
  const { metric, value, dataset } = result;
  if (
    !isLimit(criterion) ||
    !isSameMetric(metric, criterion.metric) ||
    !isSameDataset(dataset, criterion.dataset)
  ) {
    return false;
  }
  const isShare = Math.abs(criterion.threshold) <= 1 && Math.abs(value) > 1;
  return !(
    isInside(criterion, value) ||
    (isShare && isInside(criterion, value / 100))
  );
}
