import { audited } from '../audited';
import { readCaller } from '../readCaller';
import { RouteOptions } from '../RouteOptions';
import { sendTable } from '../sendTable';
import { insightLists } from './insightLists';
import { ListExport } from './ListExport';
import { managementLists } from './managementLists';
import { portfolioLists } from './portfolioLists';
import { registerLists } from './registerLists';

/** Every list of a view that is about more than one system. */
export const LIST_EXPORTS: readonly ListExport[] = [
  ...portfolioLists,
  ...insightLists,
  ...managementLists,
  ...registerLists,
];

/** Adds the lists to the API. Each reads what its view reads, to the last page. */
export function mountListExportRoutes(options: RouteOptions): void {
  const { router, httpAuth, auditor } = options;
  for (const { id, write } of LIST_EXPORTS) {
    router.get(`/v1/exports/${id}.csv`, async (req, res) => {
      const caller = await readCaller(httpAuth, req);
      await audited(
        {
          auditor,
          request: req,
          eventId: 'export-create',
          severityLevel: id === 'trail' ? 'medium' : 'low',
          meta: { export: id },
        },
        () =>
          sendTable(res, id, req.query, as =>
            write(options, req.query, caller, as),
          ),
      );
    });
  }
}
