import {
  AiSystemEntity,
  canonicalJson,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createAiBom } from '@ai-catalogue/backstage-plugin-ai-governance-node/documents';
import { parseEntityRef } from '@backstage/catalog-model';
import { ExportContext, SystemExport } from '../exports';
import { createCycloneDx } from '../exports/createCycloneDx';
import { createDossier } from '../exports/createDossier';
import { createGapReport } from '../exports/createGapReport';
import { createOscal } from '../exports/createOscal';
import { activityColumns, tableParts } from '../exports/csv';
import { systemTableParts, SystemTable } from '../exports/systemTables';
import { audited } from './audited';
import { sendDocument } from './exports';
import { PAGE, paged } from './lists';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { sendFile } from './sendFile';
import { sendTable } from './sendTable';
import { toSystemRef } from './systemParams';

const TABLES = [
  'controls',
  'risks',
  'records',
  'history',
] as const satisfies SystemTable[];

const REPORTS = {
  dossier: createDossier,
  'gap-report': createGapReport,
} as const;

const BILLS = { cyclonedx: createCycloneDx, oscal: createOscal } as const;

const SYSTEM = '/v1/exports/systems/:namespace/:name' as const;

/** Sends a file that is made of a system; `name` is that of the system. */
type Send = (
  system: SystemExport,
  context: ExportContext,
  name: string,
) => void | Promise<void>;

/** What is exported of one system. */
export function mountSystemExportRoutes(options: RouteOptions): void {
  const { router } = options;
  const send = createSender(options);
  mountActivityExport(options);

  for (const table of TABLES) {
    router.get(`${SYSTEM}/${table}.csv`, (req, res) =>
      send(req, table, (system, _, name) =>
        sendTable(res, `${name}-${table}`, req.query, as =>
          systemTableParts(system, table, as),
        ),
      ),
    );
  }
  for (const report of ['dossier', 'gap-report'] as const) {
    router.get(`${SYSTEM}/${report}`, (req, res) =>
      send(req, report, (system, context, name) =>
        sendDocument(res, {
          document: REPORTS[report](system, context),
          name: `${name}-${report}`,
          format: req.query.format,
        }),
      ),
    );
  }
  for (const bill of ['cyclonedx', 'oscal'] as const) {
    router.get(`${SYSTEM}/${bill}.json`, (req, res) =>
      send(req, bill, (system, context, name) =>
        sendFile(
          res,
          { name: `${name}-${bill}.json`, type: 'application/json' },
          canonicalJson(BILLS[bill](system, context)),
        ),
      ),
    );
  }
  router.get(`${SYSTEM}/aibom.json`, (req, res) =>
    send(req, 'aibom', ({ inputs }, _, name) => {
      const { document } = createAiBom({
        entity: inputs.evaluation.entity as AiSystemEntity,
        specVersion: req.query.specVersion,
      });
      return sendFile(
        res,
        { name: `${name}-aibom.json`, type: 'application/json' },
        `${JSON.stringify(document, undefined, 2)}\n`,
      );
    }),
  );
}

function createSender({ exports, httpAuth, auditor }: RouteOptions) {
  return async (
    req: AnyRequest<
      { pack?: string; specVersion?: string },
      any,
      { namespace: string; name: string }
    >,
    name: string,
    send: Send,
  ): Promise<void> => {
    const caller = await readCaller(httpAuth, req);
    const entityRef = toSystemRef(req.params);
    const packId = req.query.pack;
    await audited(
      {
        auditor,
        request: req,
        eventId: 'export-create',
        severityLevel: 'low',
        meta: { export: name, entityRef },
      },
      async () => {
        const system = await exports.readSystem({ entityRef, packId }, caller);
        await send(
          system,
          exports.context(caller),
          parseEntityRef(entityRef).name,
        );
      },
    );
  };
}

/** Entries of the trail: they need no evaluation, and are sent page by page. */
function mountActivityExport(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;
  router.get(`${SYSTEM}/activity.csv`, async (req, res) => {
    const caller = await readCaller(httpAuth, req);
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
        sendTable(
          res,
          `${parseEntityRef(entityRef).name}-activity`,
          req.query,
          as =>
            tableParts(
              { name: 'activity', columns: activityColumns, pages },
              as,
            ),
        ),
    );
  });
}
