import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { isSamePackage, PackageUrl, parsePackageUrl } from '../lib/packageUrl';
import { BomComponent } from './types';

/** A model as the descriptor declares it. */
export type DeclaredModel = NonNullable<AISystemSpec['models']>[number];

/**
 * Whether a component of a bill of materials is a declared model: by package URL, else
 * by group, name and version. A package URL that differs takes nothing away from a name
 * and a version that are the same: otherwise leaving it out would raise the score.
 */
export function isComponentOf(
  model: DeclaredModel,
  component: BomComponent,
): boolean {
  return hasPackageUrl(model, component) || hasNameAndVersion(model, component);
}

/** Whether the package URLs of both are of one package and one version. */
export function hasPackageUrl(
  model: DeclaredModel,
  component: BomComponent,
): boolean {
  const declared = urlOf(model.purl);
  const found = urlOf(component.purl);
  if (!declared || !found || !isSamePackage(declared, found)) return false;
  const version = declared.version ?? model.version;
  const isSameVersion =
    declared.version === found.version ||
    (version !== undefined && version === (found.version ?? component.version));
  return isSameVersion && hasQualifiers(found, declared);
}

/** The same model, perhaps in another version. */
export function isNamedAs(
  model: DeclaredModel,
  component: BomComponent,
): boolean {
  const { name, group } = component;
  return (
    model.name === name ||
    (group !== undefined && model.name === `${group}/${name}`)
  );
}

function hasNameAndVersion(
  model: DeclaredModel,
  component: BomComponent,
): boolean {
  return (
    model.version !== undefined &&
    model.version === component.version &&
    isNamedAs(model, component)
  );
}

function urlOf(purl: string | undefined): PackageUrl | undefined {
  return purl === undefined ? undefined : parsePackageUrl(purl);
}

/** A component may say more than the descriptor, and nothing else. */
function hasQualifiers(found: PackageUrl, declared: PackageUrl): boolean {
  return [...declared.qualifiers].every(
    ([key, value]) => found.qualifiers.get(key) === value,
  );
}
