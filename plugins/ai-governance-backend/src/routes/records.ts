import {
  ListRecordsQuery,
  RecordInput,
  RecordPage,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { audited } from './audited';
import { recordsCursor } from './cursors';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';

const DEFAULT_LIMIT = 100;

/** The records of one system. */
export function mountRecordListRoutes(options: RouteOptions): void {
  const { router } = options;

  router.get('/v1/systems/:namespace/:name/records', async (req, res) => {
    const entityRef = toSystemRef(req.params);
    const page = await listRecordsOf(options, req, {
      entityRef,
      meta: { queryType: 'by-system', entityRef },
    });
    res.json(page);
  });

  router.post('/v1/systems/:namespace/:name/records', async (req, res) => {
    const record = await createRecordOf(options, req, toSystemRef(req.params));
    res.status(201).json(record);
  });
}

/** Records of a system, or of the organisation. */
export async function listRecordsOf(
  options: RouteOptions,
  request: AnyRequest<ListRecordsQuery>,
  of: { entityRef: string; meta: JsonObject },
): Promise<RecordPage> {
  const { records, httpAuth, auditor } = options;
  const { entityRef, meta } = of;
  const caller = await readCaller(httpAuth, request);
  const { type, state, subject, cursor, limit = DEFAULT_LIMIT } = request.query;
  const after = recordsCursor.decode(cursor);
  const page = await audited(
    { auditor, request, eventId: 'record-read', severityLevel: 'low', meta },
    () =>
      records.listRecords(
        { entityRef, types: type, states: state, subject, after, limit },
        caller,
      ),
  );
  const { items, totalItems, mayCreate, next } = page;
  return {
    items,
    totalItems,
    mayCreate,
    nextCursor: recordsCursor.encode(next),
  };
}

/** Writes a record of a system, or of the organisation. */
export async function createRecordOf(
  options: RouteOptions,
  request: AnyRequest<any, RecordInput>,
  entityRef: string,
): Promise<RecordView> {
  const { records, httpAuth, auditor } = options;
  const caller = await readCaller(httpAuth, request);
  const input = request.body;
  return audited(
    {
      auditor,
      request,
      eventId: 'record-write',
      severityLevel: 'medium',
      meta: { actionType: 'create', entityRef, type: input.type },
      describe: ({ id, state }) => ({ recordId: id, state }),
    },
    () => records.createRecord({ entityRef, input }, caller),
  );
}
