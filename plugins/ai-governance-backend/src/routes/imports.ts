import { RecordImport } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { RouteOptions, whoAsks } from './RouteOptions';

/** Records that were written and decided elsewhere. */
export function registerImports(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.post('/v1/record-imports', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const input = req.body as unknown as RecordImport;
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
