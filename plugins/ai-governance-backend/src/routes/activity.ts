import { ActivityPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ActivitiesPage } from '../records';
import { audited } from './audited';
import { decodeActivityCursor, encodeActivityCursor } from './cursor';
import { RawQuery, readInteger, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { toSystemRef } from './systemParams';

const DEFAULT_LIMIT = 50;

/** What was done with the records of one system. */
export function registerActivity(options: RouteOptions): void {
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
  request: { query: unknown },
  entityRef: string,
): Promise<ActivityPage> {
  const { records, httpAuth, auditor } = options;
  const caller = await whoAsks(httpAuth, request);
  const query = readActivityQuery(request.query as RawQuery);
  const page = await audited(
    {
      auditor,
      request,
      eventId: 'record-read',
      severityLevel: 'low',
      meta: { queryType: 'activity', entityRef },
    },
    () => records.listActivity({ entityRef, ...query }, caller),
  );
  return toActivityPage(page);
}

/** Page of an activity. */
function readActivityQuery(query: RawQuery) {
  const cursor = readText(query, 'cursor');
  return {
    before: cursor === undefined ? undefined : decodeActivityCursor(cursor),
    limit: readInteger(query, 'limit', { min: 1, max: 500 }) ?? DEFAULT_LIMIT,
  };
}

/** A page of an activity as the API has it. */
function toActivityPage({ items, next }: ActivitiesPage): ActivityPage {
  return {
    items,
    ...(next !== undefined && { nextCursor: encodeActivityCursor(next) }),
  };
}
