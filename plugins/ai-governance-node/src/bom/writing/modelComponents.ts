import { AISystemSpec } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import {
  BomPart,
  licences,
  present,
  presentOrNone,
  properties,
  textOf,
  textsOf,
} from './parts';

type Model = NonNullable<AISystemSpec['models']>[number];

/**
 * Declared models as components. What the system is for stands in the model card of
 * each: it is what the system uses the model for. Datasets stand in it where there is
 * one model.
 */
export function modelComponents(
  spec: Partial<AISystemSpec>,
  datasets: BomPart[],
): BomPart[] {
  const { models = [] } = spec;
  const ofModel =
    models.length === 1 ? datasets.filter(part => part.isOfModel) : [];
  return models.map((model, index) => {
    const ref = `model:${index + 1}:${model.name}`;
    return {
      ref,
      component: {
        type: 'machine-learning-model',
        'bom-ref': ref,
        ...nameOf(model),
        ...present({
          version: textOf(model.version),
          purl: textOf(model.purl),
          supplier: supplierOf(model),
          licenses: licences(model.licence),
          properties: properties({ 'entity-ref': model.entityRef }),
          modelCard: modelCard(spec, model, ofModel),
        }),
      },
    };
  });
}

/** `acme/limit-llm` is the name limit-llm of the group acme. */
function nameOf({ name }: Model): JsonObject {
  const at = name.lastIndexOf('/');
  const [group, last] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
  return group && last ? { group, name: last } : { name };
}

function supplierOf({ provider }: Model): JsonObject | undefined {
  const name = textOf(provider);
  return name === undefined ? undefined : { name };
}

function modelCard(
  { intendedUse }: Partial<AISystemSpec>,
  model: Model,
  datasets: BomPart[],
): JsonObject | undefined {
  return presentOrNone({
    modelParameters: presentOrNone({
      task: textOf(model.task),
      datasets:
        datasets.length > 0 ? datasets.map(({ ref }) => ({ ref })) : undefined,
    }),
    considerations: presentOrNone({
      users: textsOf(intendedUse?.users),
      useCases: textsOf(intendedUse?.purpose),
    }),
    properties: properties({
      'affected-persons': intendedUse?.affectedPersons,
      'out-of-scope': intendedUse?.outOfScope,
      'foreseeable-misuse': intendedUse?.foreseeableMisuse,
    }),
  });
}
