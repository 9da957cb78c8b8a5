import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Ada does not see the system whisper, and eve may not read governance at all. */
export const hidingPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register(reg) {
    reg.registerInit({
      deps: { extension: policyExtensionPoint },
      async init({ extension }) {
        extension.setPolicy({
          async handle({ permission }, user) {
            const who = user?.info.userEntityRef.split('/')[1];
            if (
              who === 'ada' &&
              isResourcePermission(permission, 'catalog-entity')
            ) {
              return createCatalogConditionalDecision(permission, {
                not: catalogConditions.hasMetadata({
                  key: 'name',
                  value: 'whisper',
                }),
              });
            }
            const isDenied =
              who === 'eve' && permission.name === 'ai-governance.read';
            return {
              result: isDenied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
            };
          },
        });
      },
    });
  },
});
