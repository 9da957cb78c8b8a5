import { BomFacts } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { clip } from './clip';
import { asArray, asObject, asString, JsonDocument } from './json';

type Model = BomFacts['models'][number];

/**
 * Every component of a document, at any depth, each before those that it holds: first
 * the components of the document, then its subject. Works on documents that are not
 * valid, so that one fault does not hide the models.
 */
export function* listComponents(
  document: JsonDocument,
): Generator<JsonDocument> {
  // A list of its own rather than recursion, which ends where the stack does.
  const pending: unknown[] = [asObject(document.metadata)?.component];
  pushReversed(pending, document.components);
  while (pending.length > 0) {
    const component = asObject(pending.pop());
    if (component) {
      yield component;
      pushReversed(pending, component.components);
    }
  }
}

/** The last is taken first. */
function pushReversed(pending: unknown[], items: unknown): void {
  for (const item of asArray(items).reverse()) {
    pending.push(item);
  }
}

/** Whether a component is a model. */
export function isModel(component: JsonDocument): boolean {
  return component.type === 'machine-learning-model';
}

/** What is kept of a model. */
export function toModel(component: JsonDocument): Model {
  const model: Model = { name: clip(asString(component.name) ?? '') };
  for (const key of ['group', 'version', 'purl'] as const) {
    const value = asString(component[key]);
    if (value !== undefined) {
      model[key] = clip(value);
    }
  }
  return model;
}
