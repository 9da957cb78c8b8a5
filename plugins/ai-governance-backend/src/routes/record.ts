import {
  RecordRevisionInput,
  RecordTransition,
  RecordView,
  RevisionConflict as ConflictBody,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Request, Response } from 'express';
import { RevisionConflict } from '../records';
import { audited } from './audited';
import { assertText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';

/** One record: as it stands, its revisions, and what is done with it. */
export function registerRecord(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.get('/v1/records/:recordId', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const recordId = toRecordId(req.params);
    const record = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-read',
        severityLevel: 'low',
        meta: { queryType: 'by-id', recordId },
      },
      () => records.getRecord({ recordId }, caller),
    );
    (res.json as (answer: unknown) => void)(record);
  });

  router.get('/v1/records/:recordId/revisions', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const recordId = toRecordId(req.params);
    const items = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-read',
        severityLevel: 'low',
        meta: { queryType: 'revisions', recordId },
      },
      () => records.listRevisions({ recordId }, caller),
    );
    (res.json as (answer: unknown) => void)({ items });
  });

  router.put('/v1/records/:recordId', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const recordId = toRecordId(req.params);
    const input = req.body as unknown as RecordRevisionInput;
    await answerOrConflict(req, res, () =>
      audited(
        {
          auditor,
          request: req,
          eventId: 'record-write',
          severityLevel: 'medium',
          meta: { actionType: 'revise', recordId },
          describe,
        },
        () => records.reviseRecord({ recordId, input }, caller),
      ),
    );
  });

  router.post('/v1/records/:recordId/transitions', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const recordId = toRecordId(req.params);
    const input = req.body as unknown as RecordTransition;
    await answerOrConflict(req, res, () =>
      audited(
        {
          auditor,
          request: req,
          eventId: 'record-write',
          severityLevel: 'medium',
          meta: { actionType: input.action, recordId },
          describe,
        },
        () => records.transitionRecord({ recordId, input }, caller),
      ),
    );
  });
}

function describe({ entityRef, type, state, revision }: RecordView) {
  return { entityRef, type, state, revision };
}

function toRecordId(params: unknown): string {
  const { recordId } = params as { recordId: string };
  assertText('recordId', recordId);
  return recordId;
}

/** A lost update is answered with both versions beside the error. */
async function answerOrConflict(
  request: unknown,
  response: unknown,
  task: () => Promise<RecordView>,
): Promise<void> {
  const { method, originalUrl } = request as Request;
  const res = response as Response;
  try {
    res.json(await task());
  } catch (error) {
    if (!(error instanceof RevisionConflict)) {
      throw error;
    }
    const { name, message, current, yours } = error;
    const body: ConflictBody = {
      error: { name, message },
      current,
      yours: yours as ConflictBody['yours'],
    };
    res.status(409).json({
      ...body,
      request: { method, url: originalUrl },
      response: { statusCode: 409 },
    });
  }
}
