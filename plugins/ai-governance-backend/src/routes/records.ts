import {
  RecordInput,
  RecordPage,
  RecordState,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
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
    const query = req.query as RawQuery;
    const entityRef = toSystemRef(req.params);
    const cursor = readText(query, 'cursor');
    const request = {
      entityRef,
      types: readList(query, 'type'),
      states: readListOf(query, 'state', STATES),
      subject: readText(query, 'subject'),
      after: cursor === undefined ? undefined : decodeRecordsCursor(cursor),
      limit: readInteger(query, 'limit', { min: 1, max: 500 }) ?? DEFAULT_LIMIT,
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
    const body: RecordPage = {
      items: page.items,
      totalItems: page.totalItems,
      mayCreate: page.mayCreate,
      ...(page.next && { nextCursor: encodeRecordsCursor(page.next) }),
    };
    (res.json as (answer: unknown) => void)(body);
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
