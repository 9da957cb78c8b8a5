import { BomComponent } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { clip } from './clip';
import { asArray, asObject, asString, JsonDocument } from './json';

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

/** Whether a component is data, such as a dataset. */
export function isData(component: JsonDocument): boolean {
  return component.type === 'data';
}

/** What is kept of a model or dataset. */
export function toComponent(component: JsonDocument): BomComponent {
  const found: BomComponent = { name: clip(asString(component.name) ?? '') };
  for (const key of ['group', 'version', 'purl'] as const) {
    const value = asString(component[key]);
    if (value !== undefined) {
      found[key] = clip(value);
    }
  }
  const licence = licenceOf(component);
  if (licence !== undefined) found.licence = clip(licence);
  return found;
}

/** The only licence or expression; of several it does not say which one counts. */
function licenceOf(component: JsonDocument): string | undefined {
  const [first, ...more] = asArray(component.licenses).map(asObject);
  if (more.length > 0) return undefined;
  const licence = asObject(first?.license);
  return (
    asString(first?.expression) ??
    asString(licence?.id) ??
    asString(licence?.name)
  );
}
