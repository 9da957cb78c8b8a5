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
  const { router, records, httpAuth, auditor } = options;

  router.get('/v1/systems/:namespace/:name/activity', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const entityRef = toSystemRef(req.params);
    const request = {
      entityRef,
      ...readActivityQuery(req.query as RawQuery),
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
    res.json(toActivityPage(page));
  });
}

/** Page of an activity. */
export function readActivityQuery(query: RawQuery) {
  const cursor = readText(query, 'cursor');
  return {
    before: cursor === undefined ? undefined : decodeActivityCursor(cursor),
    limit: readInteger(query, 'limit', { min: 1, max: 500 }) ?? DEFAULT_LIMIT,
  };
}

/** A page of an activity as the API has it. */
export function toActivityPage({ items, next }: ActivitiesPage): ActivityPage {
  return {
    items,
    ...(next !== undefined && { nextCursor: encodeActivityCursor(next) }),
  };
}
