import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { ADVISOR, LENDING } from '../__testUtils__/entities';
import { aiSystemRelationGraphModule } from './relationGraphModule';

const MODEL = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { namespace: 'default', name: 'limit-model' },
  relations: [
    { type: 'modelUsedBy', targetRef: 'aisystem:default/credit-limit-advisor' },
  ],
};

const SYSTEM = {
  ...ADVISOR,
  relations: [
    { type: 'usesModel', targetRef: 'resource:default/limit-model' },
    { type: RELATION_OWNED_BY, targetRef: 'group:default/lending' },
  ],
};

describe('aiSystemRelationGraphModule', () => {
  it.each([
    '/catalog/default/aisystem/credit-limit-advisor',
    '/catalog-graph?rootEntityRefs[]=aisystem:default/credit-limit-advisor',
  ])('draws the relations of an AI system in words at %s', async at => {
    // jsdom has no layout.
    Object.assign(SVGElement.prototype, {
      getBBox: () => ({ width: 100, height: 20, x: 0, y: 0 }),
    });
    renderTestApp({
      features: [
        catalogPlugin,
        catalogGraphPlugin,
        aiSystemRelationGraphModule,
      ],
      apis: [
        [catalogApiRef, catalogApiMock({ entities: [SYSTEM, MODEL, LENDING] })],
      ],
      initialRouteEntries: [at],
    });
    expect(await screen.findByText('uses model')).toBeInTheDocument();
    expect(await screen.findByText('owner of')).toBeInTheDocument();
  });
});
