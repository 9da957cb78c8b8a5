import {
  RecordInput,
  RecordPage,
  RecordState,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { RecordsPage } from '../records';
import { audited } from './audited';
import { decodeRecordsCursor, encodeRecordsCursor } from './cursor';
import { RawQuery, readInteger, readList, readListOf, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { toSystemRef } from './systemParams';

const DEFAULT_LIMIT = 100;

const STATES: RecordState[] = [
  'draft',
  'submitted',
  'approved',
  'rejected',
  'withdrawn',
  'superseded',
];

/** The records of one system. */
export function registerRecords(options: RouteOptions): void {
  const { router } = options;

  router.get('/v1/systems/:namespace/:name/records', async (req, res) => {
    const entityRef = toSystemRef(req.params);
    const page = await listRecordsOf(options, req, {
      entityRef,
      meta: { queryType: 'by-system', entityRef },
    });
    (res.json as (answer: unknown) => void)(page);
  });

  router.post('/v1/systems/:namespace/:name/records', async (req, res) => {
    const record = await createRecordOf(options, req, toSystemRef(req.params));
    (res.status(201).json as (answer: unknown) => void)(record);
  });
}

/** Records of a system, or of the organisation. */
export async function listRecordsOf(
  options: RouteOptions,
  request: { query: unknown },
  of: { entityRef: string; meta: JsonObject },
): Promise<RecordPage> {
  const { records, httpAuth, auditor } = options;
  const { entityRef, meta } = of;
  const caller = await whoAsks(httpAuth, request);
  const query = readRecordsQuery(request.query as RawQuery);
  const page = await audited(
    { auditor, request, eventId: 'record-read', severityLevel: 'low', meta },
    () => records.listRecords({ entityRef, ...query }, caller),
  );
  return toRecordPage(page);
}

/** Writes a record of a system, or of the organisation. */
export async function createRecordOf(
  options: RouteOptions,
  request: { body: unknown },
  entityRef: string,
): Promise<RecordView> {
  const { records, httpAuth, auditor } = options;
  const caller = await whoAsks(httpAuth, request);
  const input = request.body as RecordInput;
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

/** Filters and page of a list of records. */
export function readRecordsQuery(query: RawQuery) {
  const cursor = readText(query, 'cursor');
  return {
    types: readList(query, 'type'),
    states: readListOf(query, 'state', STATES),
    subject: readText(query, 'subject'),
    after: cursor === undefined ? undefined : decodeRecordsCursor(cursor),
    limit: readInteger(query, 'limit', { min: 1, max: 500 }) ?? DEFAULT_LIMIT,
  };
}

/** A page of records as the API has it. */
function toRecordPage(page: RecordsPage): RecordPage {
  const { items, totalItems, mayCreate, next } = page;
  return {
    items,
    totalItems,
    mayCreate,
    ...(next && { nextCursor: encodeRecordsCursor(next) }),
  };
}
