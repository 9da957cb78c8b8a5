import { AISystemSpec } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import {
  BomPart,
  licences,
  present,
  presentOrNone,
  properties,
  textOf,
} from './parts';

type Dataset = NonNullable<AISystemSpec['datasets']>[number];

/** Roles of data that a model was made or tested with. */
const OF_MODEL: ReadonlySet<string | undefined> = new Set([
  'training',
  'validation',
  'testing',
]);

/** Declared datasets as components, and those that have no name to stand by. */
export function datasetComponents({ datasets = [] }: Partial<AISystemSpec>): {
  parts: BomPart[];
  omitted: string[];
} {
  const parts: BomPart[] = [];
  const omitted: string[] = [];
  for (const [index, dataset] of datasets.entries()) {
    const name = nameOf(dataset);
    if (name === undefined) {
      omitted.push(
        `spec.datasets[${index}] has neither ref, url nor purl, so it has no name`,
      );
    } else {
      parts.push(toPart(dataset, name, index));
    }
  }
  return { parts, omitted };
}

function toPart(dataset: Dataset, name: string, index: number): BomPart {
  const ref = `dataset:${index + 1}:${name}`;
  return {
    ref,
    isOfModel: OF_MODEL.has(dataset.role),
    component: {
      type: 'data',
      'bom-ref': ref,
      name,
      ...present({
        version: textOf(dataset.version),
        purl: textOf(dataset.purl),
        licenses: licences(dataset.licence),
        data: [dataOf(dataset)],
        properties: properties({
          'entity-ref': dataset.ref,
          'dataset-role': dataset.role,
          'legal-basis': dataset.legalBasis,
          'contract-ref': dataset.contractRef,
        }),
      }),
    },
  };
}

function dataOf(dataset: Dataset): JsonObject {
  return {
    type: 'dataset',
    ...present({
      contents: presentOrNone({ url: textOf(dataset.url) }),
      classification: textOf(dataset.classification),
      sensitiveData:
        dataset.containsPersonalData === true ? ['personal data'] : undefined,
      description: textOf(dataset.source),
    }),
  };
}

/** Name of the entity or package, or the address. */
function nameOf({ ref, purl, url }: Dataset): string | undefined {
  const [, ofEntity] = /(?:^|[:/])([^:/]+)$/.exec(ref ?? '') ?? [];
  const [, ofPackage] = /^pkg:[^/]+\/([^@?#]+)/.exec(purl ?? '') ?? [];
  return ofEntity ?? textOf(ofPackage) ?? textOf(url);
}
