import {
  DismissalInput,
  UnregisteredPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { decodeFindingsCursor, encodeFindingsCursor } from './cursor';
import {
  assertText,
  RawQuery,
  readInteger,
  readList,
  readOneOf,
  readText,
  toFullRef,
} from './query';
import { RouteOptions, whoAsks } from './RouteOptions';

const DEFAULT_LIMIT = 20;

/** Which findings are looked at. */
export function readFindingsFilter(query: RawQuery) {
  return {
    state: readOneOf(query, 'state', ['open', 'dismissed']) ?? 'open',
    q: readText(query, 'q'),
    owner: readList(query, 'owner')?.map(owner =>
      toFullRef('owner', owner, { defaultKind: 'group' }),
    ),
  };
}

/** What looks like AI in the catalog, and no AI system covers. */
export function registerUnregistered(options: RouteOptions): void {
  const { router, unregistered, httpAuth, auditor } = options;

  router.get('/v1/unregistered', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const cursor = readText(query, 'cursor');
    const page = await unregistered.listFindings(
      {
        ...readFindingsFilter(query),
        after: cursor === undefined ? undefined : decodeFindingsCursor(cursor),
        limit:
          readInteger(query, 'limit', { min: 1, max: 500 }) ?? DEFAULT_LIMIT,
      },
      caller,
    );
    const { next, scannedAt, ...rest } = page;
    const body: UnregisteredPage = {
      ...rest,
      ...(scannedAt !== undefined && {
        scannedAt: new Date(scannedAt).toISOString(),
      }),
      ...(next && { nextCursor: encodeFindingsCursor(next) }),
    };
    res.json(body);
  });

  router.post('/v1/unregistered/dismissals', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const input = req.body as unknown as DismissalInput;
    assertText('entityRef', input.entityRef);
    assertText('reason', input.reason);
    const entityRef = toFullRef('entityRef', input.entityRef, {});
    const { reason, until } = input;
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
