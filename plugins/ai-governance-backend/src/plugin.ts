import {
  aiGovernanceAttentionRemindPermission,
  aiGovernanceManagementSystemPermissions,
  aiGovernancePullRequestCreatePermission,
  aiGovernanceReadPermission,
  aiGovernanceRecordImportPermission,
  aiGovernanceRecordRelinkPermission,
  aiGovernanceSystemPermissions,
  aiGovernanceTargetUpdatePermission,
  aiGovernanceTrailReadPermission,
  aiGovernanceUnregisteredDismissPermission,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { aiGovernanceExtensionPoint } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { name as packageName, version } from '../package.json';
import {
  AccessReader,
  aiSystemPermissionResourceRef,
  aiSystemRules,
  CallerResolver,
  MeasurementRights,
  PermissionAsker,
  PermissionFloor,
  ReadGuard,
  ReadScopes,
  RightsReader,
  signInAsGuest,
  SystemResources,
} from './access';
import { registerActions } from './actions';
import { AuthorizedAttachmentService } from './attachments';
import { AuthorizedAttentionService } from './attention';
import {
  AuthorizedCalendarFeedService,
  AuthorizedCalendarService,
} from './calendar';
import { DefaultSystemCatalog, GroupTree } from './catalog';
import { CodeHosts } from './codeHosts';
import { readAiGovernanceConfig } from './config';
import { createGovernance } from './createGovernance';
import { createWebhooks } from './createWebhooks';
import {
  createLeaseStore,
  DatabaseWatch,
  getCatalogRevision,
  openDatabase,
} from './database';
import { DefaultAiGovernanceExtensionPoint } from './DefaultAiGovernanceExtensionPoint';
import { AuthorizedDescriptorService } from './descriptors';
import { AuthorizedUnregisteredService } from './discovery';
import { DefaultDocumentReader, RequestMetrics } from './documents';
import { ExportService, RegisterExporter } from './exports';
import { AuthorizedInsightService } from './insights';
import { AuthorizedManagementSystemService } from './managementSystem';
import { AuthorizedMeasurementService } from './measurements';
import { loadPacks } from './packs';
import { ThreadParser } from './parsing';
import { AuthorizedRecordService, RecordRedactor } from './records';
import { createRouter } from './routes';
import { AuthorizedSignalService } from './signals';
import { AuthorizedSourceStatusService } from './sources';
import {
  AuthorizedChangeService,
  AuthorizedFixService,
  AuthorizedSystemService,
} from './systems';
import { AuthorizedTargetService } from './targets';
import {
  DiscoveryTask,
  EvaluationTasks,
  NotificationTask,
  RetentionTask,
  SourceTasks,
  WebhookTask,
} from './tasks';
import { AuthorizedWebhookService } from './webhooks';
import { AuthorizedWorkService } from './work';

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
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        discovery: coreServices.discovery,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const { auth, config, httpAuth, logger, permissions, scheduler } =
          services;
        const { auditor, permissionsRegistry, userInfo } = services;
        const settings = readAiGovernanceConfig(config);
        const packs = await loadPacks({
          shipped: settings.shippedPacks,
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
        const groups = new GroupTree({ catalog, now });
        const callers = new CallerResolver({ auth, userInfo, groups });
        const resources = new SystemResources({ catalog, groups });
        const isPolicyAsked =
          config.getOptionalBoolean('permission.enabled') ?? false;
        const knex = await openDatabase(services.database);
        const scopes = new ReadScopes({
          catalog,
          permissions,
          now,
          getRevision: () => getCatalogRevision(knex),
        });
        const governance = await createGovernance({
          knex,
          catalog,
          packs,
          documentReader: new DefaultDocumentReader({
            urlReader: services.urlReader,
            ...settings.documents,
          }),
          parser: new ThreadParser({ logger }),
          resolveUrl: request => integrations.resolveUrl(request),
          codeHosts: CodeHosts.fromIntegrations(integrations),
          documents: settings.documents,
          requestMetrics: new RequestMetrics(services),
          evidenceProviders: extensions.evidenceProviders,
          metricProviders: extensions.metricProviders,
          attachments: settings.attachments,
          measurements: settings.measurements,
          ownCredentials: () => auth.getOwnServiceCredentials(),
          attachmentStore: extensions.attachmentStore,
          riskSettings: settings.riskSettings,
          chiefAiOfficer: settings.chiefAiOfficer,
          callers,
          groups,
          organisationDeciders: isPolicyAsked
            ? undefined
            : settings.access.fullAccess,
          ...settings.signatures,
          addresses: {
            portalUrl: config.getOptionalString('app.baseUrl'),
            baseUrl: () =>
              services.discovery.getExternalBaseUrl('ai-governance'),
          },
          notifications: services.notifications,
          signals: services.signals,
          notificationOptions: settings.notifications,
          ahead: settings.events.ahead,
          maxSources: settings.discovery.maxSources,
          additional: settings.discovery.additional,
          logger,
          now,
        });
        const { store, runner, recordStore, discoveryStore } = governance;
        const portal = config.getOptionalString('app.baseUrl') ?? '';
        const webhooks = createWebhooks({
          knex,
          feed: governance.eventFeed,
          webhooks: settings.webhooks,
          source: `${portal.replace(/\/$/, '')}/ai-governance`,
          logger,
          now,
        });
        const floor = new PermissionFloor({
          named: settings.access,
          permissionsEnabled: isPolicyAsked,
          permissions,
          auth,
          callers,
          logger,
        });
        services.lifecycle.addStartupHook(() => {
          floor
            .warnAtStart(() => signInAsGuest(services))
            .catch(error => logger.debug('No policy was asked', error));
        });
        const asker = new PermissionAsker({ permissions, floor });

        permissionsRegistry.addPermissions([
          aiGovernanceReadPermission,
          aiGovernanceRecordImportPermission,
          aiGovernanceAttentionRemindPermission,
          aiGovernanceUnregisteredDismissPermission,
          aiGovernancePullRequestCreatePermission,
          ...aiGovernanceManagementSystemPermissions,
          aiGovernanceRecordRelinkPermission,
          aiGovernanceTargetUpdatePermission,
          aiGovernanceTrailReadPermission,
        ]);
        permissionsRegistry.addResourceType({
          resourceRef: aiSystemPermissionResourceRef,
          permissions: aiGovernanceSystemPermissions,
          rules: Object.values(aiSystemRules),
          getResources: refs => resources.load(refs),
        });
        const access = new AccessReader({
          hasRecords: async entityRef =>
            (await recordStore.countRecords({ entityRef })) > 0,
          catalog,
          permissions: asker,
          floor,
          rights: new RightsReader({
            permissions,
            permissionsRegistry,
            resources,
            floor,
          }),
        });
        const guard = new ReadGuard({ catalog, permissions: asker, scopes });
        const service = new AuthorizedSystemService({
          service: governance.service,
          permissions: asker,
          scopes,
          floor,
        });
        const redactor = new RecordRedactor({
          store: recordStore,
          scopeOf: credentials => scopes.of({}, credentials),
        });
        const records = new AuthorizedRecordService({
          service: governance.records,
          store: recordStore,
          access,
          permissions: asker,
          redactor,
        });
        const managementSystem = new AuthorizedManagementSystemService({
          service: governance.managementSystem,
          permissions: asker,
          scopes,
        });
        const attachments = new AuthorizedAttachmentService({
          service: governance.attachments,
          register: governance.attachmentRegister,
          access,
          permissions: asker,
          isHidden: redactor.isHiddenFile.bind(redactor),
        });
        const measurements = new AuthorizedMeasurementService({
          service: governance.measurements,
          rights: new MeasurementRights({
            catalog,
            permissions,
            permissionsRegistry,
            resources,
            auth,
          }),
          permissions: asker,
          catalog,
          scopes,
        });
        const attention = new AuthorizedAttentionService({
          service: governance.attention,
          catalog,
          permissions: asker,
          scopes,
          access,
        });
        const fixes = new AuthorizedFixService({
          service: governance.fixes,
          access,
          permissions: asker,
        });
        const unregistered = new AuthorizedUnregisteredService({
          service: governance.unregistered,
          store: discoveryStore,
          permissions: asker,
          scopes,
        });
        registerActions({
          actionsRegistry: services.actionsRegistry,
          auditor,
          service,
          changes: new AuthorizedChangeService({
            service: governance.changes,
            permissions: asker,
          }),
          attention,
          unregistered,
          records,
        });
        // Calendars cannot sign in. Only files of feeds are read without it, and each
        // needs its token.
        services.httpRouter.addAuthPolicy({
          path: '/v1/calendar/feeds/:token.ics',
          allow: 'unauthenticated',
        });
        services.httpRouter.use(
          createRouter({
            outages: new DatabaseWatch({ ...services, knex, now }),
            now,
            httpAuth,
            auditor,
            service,
            records,
            // Reads through what limits the caller, so that no export says more.
            exports: new ExportService({
              service,
              records,
              managementSystem,
              attachments,
              frame: {
                generator: { name: packageName, version },
                ...settings.documentFrame,
              },
              calendar: packs.calendar,
              now,
            }),
            registers: new RegisterExporter({
              service,
              catalog,
              organisation: settings.documentFrame.organisation,
            }),
            managementSystem,
            attention,
            calendar: new AuthorizedCalendarService({
              service: governance.calendar,
              permissions: asker,
              scopes,
            }),
            calendarFeeds: new AuthorizedCalendarFeedService({
              service: governance.calendarFeeds,
              permissions: asker,
            }),
            fixes,
            descriptors: new AuthorizedDescriptorService({
              service: governance.descriptors,
              access,
              permissions: asker,
            }),
            unregistered,
            work: new AuthorizedWorkService({
              service: governance.work,
              access,
              permissions: asker,
              scopes,
              records,
              attention,
            }),
            insights: new AuthorizedInsightService({
              service: governance.insights,
              guard,
            }),
            targets: new AuthorizedTargetService({
              service: governance.targets,
              guard,
              permissions: asker,
            }),
            attachments,
            measurements,
            signals: new AuthorizedSignalService({
              marks: governance.signalMarks,
              permissions: asker,
              catalog,
            }),
            webhooks: new AuthorizedWebhookService({
              store: webhooks.store,
              webhooks: settings.webhooks,
              permissions: asker,
              now,
            }),
            sources: new AuthorizedSourceStatusService({
              store: governance.sourceStore,
              ids: extensions.measurementSources.map(({ id }) => id),
              permissions: asker,
              scopes,
            }),
          }),
        );

        const evaluationTasks = new EvaluationTasks({
          scheduler,
          runner,
          leases: createLeaseStore(knex),
          logger,
          now,
        });
        await evaluationTasks.schedule(settings);
        services.lifecycle.addShutdownHook(() => evaluationTasks.stop());
        if (settings.discovery.schedule) {
          await new DiscoveryTask({
            scheduler,
            scanner: governance.scanner,
            logger,
          }).schedule(settings.discovery.schedule);
        }
        await new NotificationTask({
          scheduler,
          gatherer: governance.eventGatherer,
          notifier: governance.notifier,
        }).schedule(settings.events);
        if (settings.webhooks.length > 0) {
          await new WebhookTask({
            scheduler,
            runner: webhooks.runner,
          }).schedule();
        }
        await new SourceTasks({
          scheduler,
          puller: governance.puller,
        }).schedule(extensions.measurementSources);
        await new RetentionTask({
          scheduler,
          store,
          events: governance.eventStore,
          notices: governance.notificationStore,
          attachments: governance.attachmentCleaner,
          measurements: governance.measurementStore,
          retention: settings.retention,
          measurementRetention: settings.measurements.retention,
          logger,
          now,
        }).schedule();
      },
    });
  },
});
