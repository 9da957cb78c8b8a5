import {
  Target,
  TargetInput,
  TargetSystemPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Response } from 'express';
import { audited } from './audited';
import { decodeLaggardsCursor, encodeLaggardsCursor } from './cursor';
import {
  assertText,
  invalidParameter,
  RawQuery,
  readInteger,
  readText,
} from './query';
import { RouteOptions, whoAsks } from './RouteOptions';

const DEFAULT_LIMIT = 20;
const MOST_REVISIONS = 999_999_999;

/** Targets with a date: how they stand, and setting them. */
export function registerTargets(options: RouteOptions): void {
  const { router, targets, httpAuth, auditor } = options;
  const write = (request: unknown, actionType: string, targetId?: string) => ({
    auditor,
    request,
    eventId: 'target-write',
    severityLevel: 'medium' as const,
    meta: { actionType, ...(targetId !== undefined && { targetId }) },
  });

  router.get('/v1/targets', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    res.json(await targets.listTargets({}, caller));
  });

  router.post('/v1/targets', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const input = req.body as unknown as TargetInput;
    const target = await audited({ ...write(req, 'create'), describe }, () =>
      targets.createTarget({ input }, caller),
    );
    res.status(201).json(target);
  });

  router.get('/v1/targets/:targetId', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const targetId = toTargetId(req.params);
    res.json(await targets.getTarget({ targetId }, caller));
  });

  router.put('/v1/targets/:targetId', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const targetId = toTargetId(req.params);
    const revision = readRevision(req.query as RawQuery);
    const input = req.body as unknown as TargetInput;
    const target = await audited(
      { ...write(req, 'update', targetId), describe },
      () => targets.updateTarget({ targetId, revision, input }, caller),
    );
    res.json(target);
  });

  router.delete('/v1/targets/:targetId', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const targetId = toTargetId(req.params);
    const revision = readRevision(req.query as RawQuery);
    await audited(write(req, 'delete', targetId), () =>
      targets.deleteTarget({ targetId, revision }, caller),
    );
    (res as unknown as Response).status(204).end();
  });

  router.get('/v1/targets/:targetId/systems', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const cursor = readText(query, 'cursor');
    const page = await targets.listSystems(
      {
        targetId: toTargetId(req.params),
        after: cursor === undefined ? undefined : decodeLaggardsCursor(cursor),
        limit:
          readInteger(query, 'limit', { min: 1, max: 200 }) ?? DEFAULT_LIMIT,
      },
      caller,
    );
    const body: TargetSystemPage = {
      items: page.items,
      totalItems: page.totalItems,
      ...(page.next && { nextCursor: encodeLaggardsCursor(page.next) }),
    };
    res.json(body);
  });
}

function describe({ id, title, revision }: Target) {
  return { targetId: id, title, revision };
}

function toTargetId(params: unknown): string {
  const { targetId } = params as { targetId: string };
  assertText('targetId', targetId);
  return targetId;
}

function readRevision(query: RawQuery): number {
  const revision = readInteger(query, 'revision', {
    min: 1,
    max: MOST_REVISIONS,
  });
  if (revision === undefined) {
    throw invalidParameter('revision', undefined, 'it is required');
  }
  return revision;
}
