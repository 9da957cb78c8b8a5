import { audited } from './audited';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** Records that were written and decided elsewhere. */
export function mountImportRoutes(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.post('/v1/record-imports', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const input = req.body;
    const answer = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-import',
        severityLevel: 'high',
        meta: { source: input.source, records: input.records.length },
        describe: counts => ({ ...counts }),
      },
      () => records.importRecords({ input }, caller),
    );
    res.json(answer);
  });
}
