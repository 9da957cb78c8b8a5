import { compilePath } from '../../lib/paths';
import { DeclaredModel, isComponentOf } from '../bomMatch';
import { fail, Outcome, pass } from '../outcome';
import { BomComponent, BomFacts, Fact, Fix } from '../types';
import { checkDocument } from './documents';
import { defineRule, entityPathParameter } from './Rule';

/** Components that a reason names before the rest is only counted. */
const MOST_NAMED = 5;

/** Values of one fact. */
const MOST_FACTS = 50;

/** What a component of the format is called, and what identifies a document. */
const WORDS = {
  CycloneDX: {
    model: 'machine-learning-model',
    identity: 'serialNumber by which to identify it',
  },
  SPDX: {
    model: 'AIPackage',
    identity: 'SpdxDocument by whose spdxId to identify it',
  },
};

function nameOf({ group, name, version }: BomComponent): string {
  const full = group === undefined ? name : `${group}/${name}`;
  return `${full} ${version ?? '(no version)'}`;
}

/** The components in words, for a reason. */
function listed(components: BomComponent[]): string {
  const names = components.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const more = components.length - MOST_NAMED;
  return more > 0 ? `${names} and ${more} more` : names;
}

/** What a document says whatever its faults are. */
function said({ models }: BomFacts): string {
  return models.length > 0 ? ` It names ${listed(models)}.` : '';
}

/** Facts that a document of any kind of fault gives. */
function bomFacts(bom: BomFacts | undefined): Fact[] {
  if (!bom) return [];
  const { models, datasets = [], relations = [], creators = [] } = bom;
  const values: Array<[string, string[]]> = [
    ['bom.models', models.map(nameOf)],
    ['bom.datasets', datasets.map(nameOf)],
    [
      'bom.relations',
      relations.map(({ from, type, to }) => `${from} ${type} ${to}`),
    ],
    ['bom.creators', creators],
  ];
  return values
    .filter(([, value]) => value.length > 0)
    .map(([path, value]) => ({ path, value: value.slice(0, MOST_FACTS) }));
}

function checkBom(
  name: string,
  bom: BomFacts | undefined,
  models: DeclaredModel[],
  given: { facts: () => Fact[]; fix: () => Fix },
): Outcome {
  const facts = () => [...given.facts(), ...bomFacts(bom)];
  const details = { facts, fix: given.fix };
  if (!bom || bom.format === 'unsupported' || bom.faults.length > 0) {
    return fail(
      'malformed',
      () =>
        `${name} is not a valid bill of materials: ${
          bom?.faults.slice(0, 3).join('; ') || 'unknown format'
        }.${bom ? said(bom) : ''}`,
      details,
    );
  }
  const words = WORDS[bom.format];
  if (!bom.serialNumber) {
    return fail(
      'incomplete',
      () => `${name} has no ${words.identity}.`,
      details,
    );
  }
  const absent = models.filter(
    model => !bom.models.some(found => isComponentOf(model, found)),
  );
  return absent.length > 0
    ? fail(
        'incomplete',
        () =>
          `${name} has no ${words.model} for ${listed(absent)}.${said(bom)}`,
        details,
      )
    : pass(
        () =>
          `${name}, ${bom.format} ${
            bom.specVersion ?? ''
          }, covers the declared models.`,
        { facts },
      );
}

/** The bill of materials covers the declared models. */
export const bomCoversModelsRule = defineRule<{ field: string }>({
  name: 'bom-covers-models',
  description:
    'The bill of materials is valid against the schema of its version, is identified, and has a component for each declared model, by purl or by group, name and version.',
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
