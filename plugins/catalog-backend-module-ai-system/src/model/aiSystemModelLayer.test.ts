import { AI_SYSTEM_RELATIONS } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { aiSystemModelLayer } from './aiSystemModelLayer';
import { nestedRelations, plainRelations } from './relationFields';

const model = compileCatalogModel([
  defaultCatalogEntityModel,
  aiSystemModelLayer,
]);
const defaults = compileCatalogModel([defaultCatalogEntityModel]);

const titlesOf = (compiled: typeof model) =>
  new Map(
    compiled
      .listRelations()
      .map(({ forward, reverse }) => [
        forward.type,
        `${forward.title}, ${reverse.title}`,
      ]),
  );

describe('aiSystemModelLayer', () => {
  it('declares the kind in its own API version', () => {
    const kind = model.getKind({
      kind: 'AISystem',
      apiVersion: 'ai-governance/v1alpha1',
    });
    expect(kind?.names).toEqual({
      kind: 'AISystem',
      singular: 'AI system',
      plural: 'AI systems',
    });
    expect(kind?.relationFields.map(field => field.path)).toEqual([
      'spec.owner',
      'spec.system',
      'spec.dependsOn',
      'spec.tools',
      'spec.providesApis',
      'spec.oversight.role',
      'spec.governance.riskOwner',
    ]);
  });

  it('leaves the relations inside lists of objects to the processor', () => {
    expect(nestedRelations(AI_SYSTEM_RELATIONS).map(row => row.path)).toEqual([
      'spec.models[].entityRef',
      'spec.datasets[].ref',
      'spec.suppliers[].entityRef',
    ]);
    expect(
      plainRelations(AI_SYSTEM_RELATIONS).some(row => row.path.includes('[')),
    ).toBe(false);
  });

  it('keeps the titles of the relations of Backstage', () => {
    const titles = titlesOf(model);
    for (const [type, title] of titlesOf(defaults)) {
      expect([type, titles.get(type)]).toEqual([type, title]);
    }
  });

  it('names its own relations both ways', () => {
    const titles = titlesOf(model);
    expect(titles.get('usesModel')).toBe('uses model, model used by');
    expect(titles.get('modelUsedBy')).toBe('model used by, uses model');
    expect(titles.get('riskOwnedBy')).toBe('risk owned by, risk owner of');
  });

  it('may be registered twice', () => {
    expect(() =>
      compileCatalogModel([
        defaultCatalogEntityModel,
        aiSystemModelLayer,
        aiSystemModelLayer,
      ]),
    ).not.toThrow();
  });
});
