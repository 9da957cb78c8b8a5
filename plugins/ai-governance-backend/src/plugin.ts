import {
  aiGovernanceManagementSystemPermissions,
  aiGovernanceReadPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceSystemPermissions,
  aiGovernanceTrailReadPermission,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { aiGovernanceExtensionPoint } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { DefaultSystemCatalog } from './catalog';
import { readAiGovernanceConfig } from './config';
import { createGovernance } from './createGovernance';
import { openDatabase } from './database';
import { DefaultAiGovernanceExtensionPoint } from './DefaultAiGovernanceExtensionPoint';
import { DefaultDocumentReader } from './documents';
import { AuthorizedManagementSystemService } from './managementSystem';
import { loadPacks } from './packs';
import {
  aiSystemPermissionResourceRef,
  aiSystemRules,
  loadSystems,
  RightsReader,
} from './permissions';
import { AuthorizedRecordService, Callers } from './records';
import { createRouter } from './routes';
import { AuthorizedGovernanceService, ReadScopes } from './service';
import { EvaluationTasks, RetentionTask } from './tasks';

/**
 * Evaluates every AI system of the catalog against the control packs, stores what
 * changed, and serves it.
 *
 * @public
 */
export const aiGovernancePlugin = createBackendPlugin({
  pluginId: 'ai-governance',
  register(env) {
    const extensions = new DefaultAiGovernanceExtensionPoint();
    env.registerExtensionPoint(aiGovernanceExtensionPoint, extensions);

    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const { auth, config, httpAuth, logger, permissions, scheduler } =
          services;
        const { auditor, permissionsRegistry, userInfo } = services;
        const settings = readAiGovernanceConfig(config);
        const packs = await loadPacks({
          files: settings.packFiles,
          added: extensions.packs,
          overrides: settings.controls,
          policy: settings.policy,
          defaultPack: settings.defaultPack,
        });
        const integrations = ScmIntegrations.fromConfig(config);
        const catalog = new DefaultSystemCatalog({
          catalog: services.catalog,
          auth,
        });
        const now = Date.now;
        const scopes = new ReadScopes({ catalog, permissions, now });
        const governance = await createGovernance({
          knex: await openDatabase(services.database),
          catalog,
          packs,
          documentReader: new DefaultDocumentReader({
            urlReader: services.urlReader,
            ...settings.documents,
          }),
          resolveUrl: request => integrations.resolveUrl(request),
          documents: settings.documents,
          evidenceProviders: extensions.evidenceProviders,
          metricProviders: extensions.metricProviders,
          riskSettings: settings.riskSettings,
          callers: new Callers({ auth, userInfo }),
          scopeOf: credentials => scopes.of({}, credentials),
          logger,
          now,
        });
        const { store, runner, recordStore } = governance;

        permissionsRegistry.addPermissions([
          aiGovernanceReadPermission,
          ...aiGovernanceManagementSystemPermissions,
          aiGovernanceRecordRelinkPermission,
          aiGovernanceTrailReadPermission,
        ]);
        permissionsRegistry.addResourceType({
          resourceRef: aiSystemPermissionResourceRef,
          permissions: aiGovernanceSystemPermissions,
          rules: Object.values(aiSystemRules),
          getResources: refs => loadSystems(catalog, refs),
        });
        services.httpRouter.use(
          createRouter({
            httpAuth,
            auditor,
            service: new AuthorizedGovernanceService({
              service: governance.service,
              permissions,
              scopes,
            }),
            managementSystem: new AuthorizedManagementSystemService({
              service: governance.managementSystem,
              permissions,
              scopes,
            }),
            records: new AuthorizedRecordService({
              service: governance.records,
              store: recordStore,
              catalog,
              permissions,
              rights: new RightsReader({ permissions, permissionsRegistry }),
            }),
          }),
        );

        await new EvaluationTasks({ scheduler, runner, logger, now }).schedule(
          settings,
        );
        await new RetentionTask({
          scheduler,
          store,
          retention: settings.retention,
          logger,
          now,
        }).schedule();
      },
    });
  },
});
