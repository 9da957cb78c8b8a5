import { ListUnregisteredQuery } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { findingsCursor } from './cursors';
import { assertText, toFullRef, toOwnerRefs } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

const DEFAULT_LIMIT = 20;

/** Which findings are looked at. */
export function readFindingsFilter(
  query: Omit<ListUnregisteredQuery, 'limit' | 'cursor'>,
) {
  const { state = 'open', q, owner } = query;
  return { state, q, owner: toOwnerRefs(owner) };
}

/** What looks like AI in the catalog, and no AI system covers. */
export function mountUnregisteredRoutes(options: RouteOptions): void {
  const { router, unregistered, httpAuth, auditor } = options;

  router.get('/v1/unregistered', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { cursor, limit = DEFAULT_LIMIT, ...query } = req.query;
    const page = await unregistered.listFindings(
      {
        ...readFindingsFilter(query),
        after: findingsCursor.decode(cursor),
        limit,
      },
      caller,
    );
    const { next, scannedAt, ...rest } = page;
    res.json({
      ...rest,
      ...(scannedAt !== undefined && {
        scannedAt: new Date(scannedAt).toISOString(),
      }),
      nextCursor: findingsCursor.encode(next),
    });
  });

  router.post('/v1/unregistered/dismissals', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { reason, until } = req.body;
    assertText('entityRef', req.body.entityRef);
    assertText('reason', reason);
    const entityRef = toFullRef('entityRef', req.body.entityRef, {});
    const dismissal = await audited(
      {
        auditor,
        request: req,
        eventId: 'unregistered-dismiss',
        severityLevel: 'medium',
        meta: { entityRef, until: String(until) },
      },
      () => unregistered.dismiss({ entityRef, reason, until }, caller),
    );
    res.status(201).json(dismissal);
  });
}
