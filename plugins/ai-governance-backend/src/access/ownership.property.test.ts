import { readEntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { aiSystem, group } from '../__testUtils__/entities';
import { InMemoryCatalog } from '../__testUtils__/InMemoryCatalog';
import { GroupTree, Organisation } from '../catalog';
import { toPerson } from './CallerResolver';
import { isOwner, isRiskOwner } from './people';
import { isAiSystemOwnerRule, isRiskOwnerRule } from './rules';
import { SystemResources } from './SystemResources';

const SIZE = 6;
const ref = (index: number) => `group:default/g${index}`;

/** For each group its parent, itself or nobody included: trees, circles and islands. */
const parents = fc.array(fc.option(fc.nat(SIZE - 1), { nil: undefined }), {
  minLength: SIZE,
  maxLength: SIZE,
});

/** Whether one group is another or below it, step by step from the child up. */
function isBelow(
  child: number,
  above: number,
  tree: Array<number | undefined>,
): boolean {
  let at: number | undefined = child;
  for (let steps = 0; steps <= SIZE && at !== undefined; steps++) {
    if (at === above) return true;
    at = tree[at];
  }
  return false;
}

it('gives one answer to who owns a system and its risk, at any depth', async () => {
  await fc.assert(
    fc.asyncProperty(
      parents,
      fc.nat(SIZE - 1),
      fc.nat(SIZE - 1),
      async (tree, owner, claimed) => {
        const catalog = new InMemoryCatalog(
          tree.map((parent, index) =>
            group(`g${index}`, {
              parent: parent === undefined ? undefined : `g${parent}`,
              members: [`p${index}`],
            }),
          ),
        );
        const entity = aiSystem('limit', {
          spec: {
            owner: `g${owner}`,
            governance: { riskOwner: ref(owner).toLocaleUpperCase('en-US') },
          },
        });
        const groups = new GroupTree({ catalog, now: () => 0 });
        const claims = [ref(claimed)];
        const { ownershipRefs } = await toPerson(
          {
            userEntityRef: `user:default/p${claimed}`,
            ownershipEntityRefs: claims,
          },
          groups,
        );
        const resource = await new SystemResources({ catalog, groups }).of(
          entity,
        );
        const organisation = await Organisation.read(catalog.listGroups());
        const expected = isBelow(claimed, owner, tree);
        expect({
          owner: isOwner(entity, ownershipRefs),
          riskOwner: isRiskOwner(entity, ownershipRefs),
          ownerRule: isAiSystemOwnerRule.apply(resource, { claims }),
          riskOwnerRule: isRiskOwnerRule.apply(resource, { claims }),
          member: organisation
            .members(readEntityRef(ref(owner))!)
            .has(readEntityRef(`user:default/p${claimed}`)!),
        }).toEqual({
          owner: expected,
          riskOwner: expected,
          ownerRule: expected,
          riskOwnerRule: expected,
          member: expected,
        });
      },
    ),
  );
});
