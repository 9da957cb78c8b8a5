import { AI_SYSTEM_KIND } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { assertText, toFullRef } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';

/** Records of a system that left the catalog, taken over under another name. */
export function mountRelinkRoutes(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.post('/v1/systems/:namespace/:name/relink', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const to = toSystemRef(req.params);
    const { from: given, reason } = req.body;
    assertText('from', given);
    const kind = AI_SYSTEM_KIND.toLocaleLowerCase('en-US');
    const from = toFullRef('from', given, { defaultKind: kind, kinds: [kind] });
    const answer = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-relink',
        severityLevel: 'high',
        meta: { from, to },
        describe: ({ records: moved }) => ({ records: moved }),
      },
      () => records.relinkRecords({ from, to, reason }, caller),
    );
    res.json(answer);
  });
}
