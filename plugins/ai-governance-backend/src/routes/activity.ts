import { ActivityPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { decodeActivityCursor, encodeActivityCursor } from './cursor';
import { RawQuery, readInteger, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { toSystemRef } from './systemParams';

const DEFAULT_LIMIT = 50;

/** What was done with the records of one system. */
export function registerActivity(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.get('/v1/systems/:namespace/:name/activity', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const entityRef = toSystemRef(req.params);
    const cursor = readText(query, 'cursor');
    const request = {
      entityRef,
      before: cursor === undefined ? undefined : decodeActivityCursor(cursor),
      limit: readInteger(query, 'limit', { min: 1, max: 500 }) ?? DEFAULT_LIMIT,
    };
    const page = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-read',
        severityLevel: 'low',
        meta: { queryType: 'activity', entityRef },
      },
      () => records.listActivity(request, caller),
    );
    const body: ActivityPage = {
      items: page.items,
      ...(page.next !== undefined && {
        nextCursor: encodeActivityCursor(page.next),
      }),
    };
    res.json(body);
  });
}
