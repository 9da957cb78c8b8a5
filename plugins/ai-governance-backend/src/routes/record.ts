import {
  RecordView,
  RevisionConflict as ConflictBody,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Response } from 'express';
import { RevisionConflict } from '../records';
import { audited } from './audited';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** One record: as it stands, its revisions, and what is done with it. */
export function mountRecordRoutes(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.get('/v1/records/:recordId', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { recordId } = req.params;
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
    res.json(record);
  });

  router.get('/v1/records/:recordId/basis', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { recordId } = req.params;
    const basis = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-read',
        severityLevel: 'low',
        meta: { queryType: 'basis', recordId },
      },
      () => records.getDecisionBasis({ recordId }, caller),
    );
    res.json(basis);
  });

  router.get('/v1/records/:recordId/revisions', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { recordId } = req.params;
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
    res.json({ items });
  });

  router.put('/v1/records/:recordId', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { recordId } = req.params;
    const input = req.body;
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
    const caller = await readCaller(httpAuth, req);
    const { recordId } = req.params;
    const input = req.body;
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

/** A lost update is answered with both versions beside the error. */
async function answerOrConflict(
  { method, originalUrl }: AnyRequest,
  res: Response<RecordView | ConflictBody>,
  task: () => Promise<RecordView>,
): Promise<void> {
  try {
    res.json(await task());
  } catch (error) {
    if (!(error instanceof RevisionConflict)) {
      throw error;
    }
    const { name, message, current, yours } = error;
    res.status(409).json({
      error: { name, message },
      current,
      yours: { ...yours },
      request: { method, url: originalUrl },
      response: { statusCode: 409 },
    });
  }
}
