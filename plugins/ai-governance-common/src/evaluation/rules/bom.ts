import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { compilePath } from '../../lib/paths';
import { fail, Outcome, pass } from '../outcome';
import { BomFacts, Fact, Fix } from '../types';
import { checkDocument } from './documents';
import { defineRule, entityPathParameter } from './Rule';

type Model = NonNullable<AISystemSpec['models']>[number];
type BomModel = BomFacts['models'][number];

function isCovered(model: Model, components: BomModel[]): boolean {
  return components.some(
    ({ group, name, version, purl }) =>
      (model.purl !== undefined && model.purl === purl) ||
      (model.version !== undefined &&
        model.version === version &&
        (model.name === name || model.name === `${group}/${name}`)),
  );
}

function checkBom(
  name: string,
  bom: BomFacts | undefined,
  models: Model[],
  details: { facts: () => Fact[]; fix: () => Fix },
): Outcome {
  if (!bom || bom.format === 'unsupported' || bom.faults.length > 0) {
    return fail(
      'malformed',
      () =>
        `${name} is not a valid bill of materials: ${
          bom?.faults.slice(0, 3).join('; ') || 'unknown format'
        }.`,
      details,
    );
  }
  if (!bom.serialNumber) {
    return fail(
      'incomplete',
      () => `${name} has no serialNumber by which to identify it.`,
      details,
    );
  }
  const absent = models.filter(model => !isCovered(model, bom.models));
  return absent.length > 0
    ? fail(
        'incomplete',
        () =>
          `${name} has no machine-learning-model for ${absent
            .map(model => `${model.name} ${model.version ?? '(no version)'}`)
            .join(', ')}.`,
        details,
      )
    : pass(
        () =>
          `${name}, ${bom.format} ${
            bom.specVersion ?? ''
          }, covers the declared models.`,
        { facts: details.facts },
      );
}

/** The bill of materials covers the declared models. */
export const bomCoversModelsRule = defineRule<{ field: string }>({
  name: 'bom-covers-models',
  description:
    'The bill of materials is valid against the official schema of its version, has a serialNumber, and has a component for each declared model, by purl or by name and version.',
  parameters: {
    field: entityPathParameter('Path of the declaration.'),
  },
  required: ['field'],
  compile({ field }, control) {
    const get = compilePath(field);
    const fix = (): Fix => ({
      text: control.remediation,
      path: field,
      snippet: `documentation:\n  ${field.split('.').pop()}: ./aibom.cdx.json`,
    });
    return ctx => {
      const location = get(ctx.entity);
      if (typeof location !== 'string' || location === '') {
        return fail('missing', () => `${field} is not declared.`, { fix });
      }
      const declared = { path: field, location };
      return checkDocument(ctx, declared, fix, ({ bom }, facts) =>
        checkBom(`${field} (${location})`, bom, ctx.spec.models ?? [], {
          facts,
          fix,
        }),
      );
    };
  },
});
