import { audited } from './audited';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** Systems that left the catalog and whose records are kept. */
export function mountArchiveRoutes(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.get('/v1/archive', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const archive = await audited(
      {
        auditor,
        request: req,
        eventId: 'archive-read',
        severityLevel: 'low',
      },
      () => records.listArchive({}, caller),
    );
    res.json(archive);
  });
}
