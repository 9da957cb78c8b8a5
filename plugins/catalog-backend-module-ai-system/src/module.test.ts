import { TestDatabases } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { locationSpecToMetadataName } from '@backstage/plugin-catalog-node';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as main from '.';
import * as alpha from './alpha';
import { aiSystem } from './__testUtils__/aiSystem';
import { ingest } from './__testUtils__/ingest';

const root = resolve(__dirname, '../../..');

const location = {
  type: 'file',
  target: resolve(__dirname, '../catalog-info/credit-limit-advisor.yaml'),
};
const locationRef = `location:default/${locationSpecToMetadataName(location)}`;
const exampleRef = 'aisystem:default/credit-limit-advisor';

/** The Component that the `catalog-info.yaml` of each workspace describes. */
function componentRefs(): string[] {
  return ['packages', 'plugins']
    .flatMap(folder =>
      readdirSync(resolve(root, folder)).map(name =>
        resolve(root, folder, name),
      ),
    )
    .filter(folder => existsSync(resolve(folder, 'package.json')))
    .map(folder => readFileSync(resolve(folder, 'catalog-info.yaml'), 'utf8'))
    .map(text => `component:default/${/^ {2}name: (.+)$/m.exec(text)?.[1]}`);
}

describe('catalogModuleAiSystem', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

  it('reads an AISystem from a file that the rules of the catalog allow', async () => {
    const { accepted, rejected, relations } = await ingest({
      databases,
      features: [main.default],
      catalog: {
        locations: [location],
        rules: [{ allow: ['Location', 'Component', 'AISystem'] }],
      },
      awaited: [exampleRef],
    });
    expect(accepted).toContain(exampleRef);
    expect([...rejected]).toEqual([]);
    expect(
      relations.filter(relation => relation.startsWith(exampleRef)),
    ).toEqual([
      `${exampleRef} dependsOn component:default/limit-api`,
      `${exampleRef} dependsOn resource:default/limit-gbm-model`,
      `${exampleRef} overseenBy group:default/credit-case-handlers`,
      `${exampleRef} ownedBy group:default/credit-decisioning`,
      `${exampleRef} partOf system:default/lending`,
      `${exampleRef} providesApi api:default/limit-proposal`,
      `${exampleRef} riskOwnedBy user:default/mrivera`,
      `${exampleRef} trainedOn resource:default/repayment-history`,
      `${exampleRef} usesModel resource:default/limit-gbm-model`,
    ]);
  });

  it('leaves it to the rules of the catalog to forbid the kind', async () => {
    const { accepted, rejected } = await ingest({
      databases,
      features: [main.default],
      catalog: {
        locations: [location],
        rules: [{ allow: ['Location', 'Component'] }],
      },
      awaited: [locationRef],
    });
    expect(accepted).not.toContain(exampleRef);
    expect(rejected.get(locationRef)).toContain('is not of an allowed kind');
  });

  it('shows a relation on the page of its other end', async () => {
    const group: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'credit' },
      spec: { type: 'team', children: [] },
    };
    const { address } = await ingest({
      databases,
      features: [main.default],
      entities: [
        group,
        aiSystem('advisor', {
          owner: 'credit',
          oversight: { role: 'group:credit' },
        }),
      ],
    });
    const response = await fetch(
      `${address}/entities/by-name/group/default/credit`,
    );
    const shown: Entity = await response.json();
    expect(
      shown.relations?.map(({ type, targetRef }) => `${type} ${targetRef}`),
    ).toEqual([
      'overseerOf aisystem:default/advisor',
      'ownerOf aisystem:default/advisor',
    ]);
  });

  it('reads the descriptors of this repository', async () => {
    const system = 'system:default/ai-governance';
    const components = componentRefs();
    const { rejected, relations } = await ingest({
      databases,
      features: [main.default],
      catalog: {
        locations: [
          { type: 'file', target: resolve(root, 'catalog-info.yaml') },
        ],
        rules: [{ allow: ['Location', 'System', 'Group', 'Component'] }],
      },
      awaited: [system, ...components],
    });
    expect([...rejected]).toEqual([]);
    expect(relations).toEqual(
      expect.arrayContaining(
        components.map(component => `${system} hasPart ${component}`),
      ),
    );
  });

  it('offers feature discovery the default module alone', () => {
    expect(main.default.$$type).toBe('@backstage/BackendFeature');
    expect(Object.keys(alpha).sort()).toEqual([
      'aiSystemModelLayer',
      'catalogModuleAiSystemModel',
    ]);
  });
});
