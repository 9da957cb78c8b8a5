import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import {
  DeclaredModel,
  hasPackageUrl,
  isComponentOf,
  isNamedAs,
} from '../bomMatch';
import { BomComponent, BomFacts } from '../types';
import { isDeclaredDataset, isSameLicence } from './names';

/**
 * Where a bill of materials says something else than the descriptor of what both name.
 * Whether it names every declared model is for a control to say.
 *
 * @returns sentences that go on after the name of the document
 */
export function bomDifferences(
  { models: components, datasets = [] }: BomFacts,
  spec: Partial<AISystemSpec>,
): string[] {
  const declared = spec.datasets;
  return [
    ...(spec.models ?? []).flatMap(model => {
      const same = components.filter(found => isComponentOf(model, found));
      const named = components.filter(found => isNamedAs(model, found));
      const [component] = [...same, ...named];
      return component ? modelDifferences(model, component) : [];
    }),
    ...datasets
      .filter(({ name }) => declared && !isDeclaredDataset(name, declared))
      .map(
        ({ name }) =>
          `names the dataset ${name}, which spec.datasets does not declare.`,
      ),
  ];
}

function modelDifferences(
  model: DeclaredModel,
  component: BomComponent,
): string[] {
  const { name, licence, purl } = model;
  const found: string[] = [];
  if (
    licence !== undefined &&
    component.licence !== undefined &&
    !isSameLicence(licence, component.licence)
  ) {
    found.push(
      `gives ${name} the licence ${component.licence}; spec.models declares ${licence}.`,
    );
  }
  if (
    purl !== undefined &&
    component.purl !== undefined &&
    !hasPackageUrl(model, component)
  ) {
    found.push(
      `gives ${name} the package URL ${component.purl}; spec.models declares ${purl}.`,
    );
  }
  return found;
}
