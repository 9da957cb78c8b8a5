import {
  ActivityPage,
  ListActivityQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { activityCursor } from './cursors';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';

const DEFAULT_LIMIT = 50;

/** What was done with the records of one system. */
export function mountActivityRoutes(options: RouteOptions): void {
  options.router.get(
    '/v1/systems/:namespace/:name/activity',
    async (req, res) => {
      res.json(await listActivityOf(options, req, toSystemRef(req.params)));
    },
  );
}

/** What was done with the records of a system, or of the organisation. */
export async function listActivityOf(
  options: RouteOptions,
  request: AnyRequest<ListActivityQuery>,
  entityRef: string,
): Promise<ActivityPage> {
  const { records, httpAuth, auditor } = options;
  const caller = await readCaller(httpAuth, request);
  const { cursor, limit = DEFAULT_LIMIT } = request.query;
  const before = activityCursor.decode(cursor);
  const page = await audited(
    {
      auditor,
      request,
      eventId: 'record-read',
      severityLevel: 'low',
      meta: { queryType: 'activity', entityRef },
    },
    () => records.listActivity({ entityRef, before, limit }, caller),
  );
  return { items: page.items, nextCursor: activityCursor.encode(page.next) };
}
