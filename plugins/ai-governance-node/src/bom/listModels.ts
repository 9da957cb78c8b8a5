import { BomFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { asArray, asObject, asString, JsonDocument } from './json';

type Model = BomFacts['models'][number];

/**
 * Every component of type machine-learning-model, at any depth: the subject of
 * the document, its components and theirs. Works on documents that are not valid,
 * so that one fault does not hide the models.
 */
export function listModels(document: JsonDocument): Model[] {
  const models: Model[] = [];
  // A list of its own rather than recursion: the depth of the file has no limit.
  const pending: unknown[] = [
    ...asArray(document.components),
    ...asArray([asObject(document.metadata)?.component]),
  ].reverse();
  while (pending.length > 0) {
    const component = asObject(pending.pop());
    if (component) {
      if (component.type === 'machine-learning-model') {
        models.push(toModel(component));
      }
      pending.push(...asArray(component.components).reverse());
    }
  }
  return models;
}

function toModel(component: JsonDocument): Model {
  const model: Model = { name: asString(component.name) ?? '' };
  for (const key of ['group', 'version', 'purl'] as const) {
    const value = asString(component[key]);
    if (value !== undefined) {
      model[key] = value;
    }
  }
  return model;
}
