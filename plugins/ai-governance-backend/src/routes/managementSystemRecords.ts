import {
  MANAGEMENT_SYSTEM_REF,
  RecordInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { readActivityQuery, toActivityPage } from './activity';
import { audited } from './audited';
import { RawQuery } from './query';
import { readRecordsQuery, toRecordPage } from './records';
import { RouteOptions, whoAsks } from './RouteOptions';

const entityRef = MANAGEMENT_SYSTEM_REF;

/** The records of the organisation; one of them is read and written as any other. */
export function registerManagementSystemRecords(options: RouteOptions): void {
  const { router, records, httpAuth, auditor } = options;

  router.get('/v1/management-system/records', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const request = { entityRef, ...readRecordsQuery(req.query as RawQuery) };
    const page = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-read',
        severityLevel: 'low',
        meta: { queryType: 'by-organisation' },
      },
      () => records.listRecords(request, caller),
    );
    (res.json as (answer: unknown) => void)(toRecordPage(page));
  });

  router.post('/v1/management-system/records', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
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

  router.get('/v1/management-system/activity', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const request = { entityRef, ...readActivityQuery(req.query as RawQuery) };
    const page = await audited(
      {
        auditor,
        request: req,
        eventId: 'record-read',
        severityLevel: 'low',
        meta: { queryType: 'activity', entityRef },
      },
      () => records.listActivity(request, caller),
    );
    res.json(toActivityPage(page));
  });
}
