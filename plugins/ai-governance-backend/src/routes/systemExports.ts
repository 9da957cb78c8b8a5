import { canonicalJson } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { ServiceOptions } from '../access';
import { ExportContext, SystemExport } from '../exports';
import { createCycloneDx } from '../exports/createCycloneDx';
import { createDossier } from '../exports/createDossier';
import { createGapReport } from '../exports/createGapReport';
import { createOscal } from '../exports/createOscal';
import { activityColumns, csvParts } from '../exports/csv';
import { systemTable, SystemTable } from '../exports/systemTables';
import { audited } from './audited';
import { readFormat, sendDocument } from './exports';
import { PAGE, paged } from './lists';
import { RawQuery, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { sendFile, sendParts } from './sendFile';
import { toSystemRef } from './systemParams';

const TABLES: SystemTable[] = ['controls', 'risks', 'records', 'history'];

const REPORTS = {
  dossier: createDossier,
  'gap-report': createGapReport,
} as const;

const BILLS = { cyclonedx: createCycloneDx, oscal: createOscal } as const;

const SYSTEM = '/v1/exports/systems/:namespace/:name' as const;

/** A file of one system in the making. */
type Send = (
  system: SystemExport,
  context: ExportContext,
  file: { name: string; query: RawQuery },
  res: unknown,
) => Promise<void>;

/** What is exported of one system. */
export function registerSystemExports(options: RouteOptions): void {
  registerActivityExport(options);
  const register = createRegistrar(options);

  for (const table of TABLES) {
    register(`${table}.csv`, table, async (system, _, { name }, res) =>
      sendFile(
        res,
        { name: `${name}-${table}.csv`, type: 'text/csv; charset=utf-8' },
        systemTable(system, table),
      ),
    );
  }
  for (const report of ['dossier', 'gap-report'] as const) {
    register(report, report, async (system, context, { name, query }, res) =>
      sendDocument(res, {
        document: REPORTS[report](system, context),
        name: `${name}-${report}`,
        format: readFormat(query),
      }),
    );
  }
  for (const bill of ['cyclonedx', 'oscal'] as const) {
    register(`${bill}.json`, bill, async (system, context, { name }, res) =>
      sendFile(
        res,
        { name: `${name}-${bill}.json`, type: 'application/json' },
        canonicalJson(BILLS[bill](system, context)),
      ),
    );
  }
}

function createRegistrar({ router, exports, httpAuth, auditor }: RouteOptions) {
  return (path: string, name: string, send: Send): void => {
    // The paths stand in the OpenAPI document; the router knows them one by one.
    const route = `${SYSTEM}/${path}` as `${typeof SYSTEM}/dossier`;
    router.get(route, async (req, res) => {
      const caller: ServiceOptions = await whoAsks(httpAuth, req);
      const query = req.query as RawQuery;
      const entityRef = toSystemRef(req.params);
      const packId = readText(query, 'pack');
      readFormat(query);
      await audited(
        {
          auditor,
          request: req,
          eventId: 'export-create',
          severityLevel: 'low',
          meta: { export: name, entityRef },
        },
        async () => {
          const system = await exports.readSystem(
            { entityRef, packId },
            caller,
          );
          const file = { name: parseEntityRef(entityRef).name, query };
          await send(system, exports.context(caller), file, res);
        },
      );
    });
  };
}

/** Entries of the trail: they need no evaluation, and are sent page by page. */
function registerActivityExport(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;
  router.get(`${SYSTEM}/activity.csv`, async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const entityRef = toSystemRef(req.params);
    const pages = paged((before: number | undefined) =>
      records.listActivity({ entityRef, before, limit: PAGE }, caller),
    );
    await audited(
      {
        auditor,
        request: req,
        eventId: 'export-create',
        severityLevel: 'low',
        meta: { export: 'activity', entityRef },
      },
      () =>
        sendParts(
          res,
          {
            name: `${parseEntityRef(entityRef).name}-activity.csv`,
            type: 'text/csv; charset=utf-8',
          },
          csvParts(activityColumns, pages),
        ),
    );
  });
}
