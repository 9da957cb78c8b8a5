import {
  RecordInput,
  RecordPage,
  RecordState,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
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
  const { router, records, httpAuth, auditor } = options;

  router.get('/v1/systems/:namespace/:name/records', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const entityRef = toSystemRef(req.params);
    const request = {
      entityRef,
      ...readRecordsQuery(req.query as RawQuery),
    };
    const page = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-read',
        severityLevel: 'low',
        meta: { queryType: 'by-system', entityRef },
      },
      () => records.listRecords(request, caller),
    );
    (res.json as (answer: unknown) => void)(toRecordPage(page));
  });

  router.post('/v1/systems/:namespace/:name/records', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const entityRef = toSystemRef(req.params);
    const input = req.body as unknown as RecordInput;
    const record = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-write',
        severityLevel: 'medium',
        meta: { actionType: 'create', entityRef, type: input.type },
        describe: ({ id, state }) => ({ recordId: id, state }),
      },
      () => records.createRecord({ entityRef, input }, caller),
    );
    (res.status(201).json as (answer: unknown) => void)(record);
  });
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
export function toRecordPage(page: RecordsPage): RecordPage {
  const { items, totalItems, mayCreate, next } = page;
  return {
    items,
    totalItems,
    mayCreate,
    ...(next && { nextCursor: encodeRecordsCursor(next) }),
  };
}
