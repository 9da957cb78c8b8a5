import { Target } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { missesCursor } from './cursors';
import { invalidParameter } from './query';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

const DEFAULT_LIMIT = 20;
const MOST_REVISIONS = 999_999_999;

/** Targets with a date: how they stand, and setting them. */
export function mountTargetRoutes(options: RouteOptions): void {
  const { router, targets, httpAuth, auditor } = options;
  const write = (
    request: AnyRequest,
    actionType: string,
    targetId?: string,
  ) => ({
    auditor,
    request,
    eventId: 'target-write',
    severityLevel: 'medium' as const,
    meta: { actionType, ...(targetId !== undefined && { targetId }) },
  });

  router.get('/v1/targets', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json(await targets.listTargets({}, caller));
  });

  router.post('/v1/targets', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const input = req.body;
    const target = await audited({ ...write(req, 'create'), describe }, () =>
      targets.createTarget({ input }, caller),
    );
    res.status(201).json(target);
  });

  router.get('/v1/targets/:targetId', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { targetId } = req.params;
    res.json(await targets.getTarget({ targetId }, caller));
  });

  router.put('/v1/targets/:targetId', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { targetId } = req.params;
    const revision = readRevision(req.query);
    const input = req.body;
    const target = await audited(
      { ...write(req, 'update', targetId), describe },
      () => targets.updateTarget({ targetId, revision, input }, caller),
    );
    res.json(target);
  });

  router.delete('/v1/targets/:targetId', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { targetId } = req.params;
    const revision = readRevision(req.query);
    await audited(write(req, 'delete', targetId), () =>
      targets.deleteTarget({ targetId, revision }, caller),
    );
    res.status(204).end();
  });

  router.get('/v1/targets/:targetId/systems', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { cursor, limit = DEFAULT_LIMIT } = req.query;
    const page = await targets.listSystems(
      {
        targetId: req.params.targetId,
        after: missesCursor.decode(cursor),
        limit,
      },
      caller,
    );
    res.json({
      items: page.items,
      totalItems: page.totalItems,
      nextCursor: missesCursor.encode(page.next),
    });
  });
}

function describe({ id, title, revision }: Target) {
  return { targetId: id, title, revision };
}

/** The document has no upper end for it; that of the database is told here. */
function readRevision({ revision }: { revision: number }): number {
  if (revision > MOST_REVISIONS) {
    throw invalidParameter(
      'revision',
      revision,
      `expected a whole number from 1 to ${MOST_REVISIONS}`,
    );
  }
  return revision;
}
