import { MANAGEMENT_SYSTEM_REF } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { listActivityOf } from './activity';
import { createRecordOf, listRecordsOf } from './records';
import { RouteOptions } from './RouteOptions';

const entityRef = MANAGEMENT_SYSTEM_REF;

/** The records of the organisation; one of them is read and written as any other. */
export function mountManagementSystemRecordRoutes(options: RouteOptions): void {
  const { router } = options;

  router.get('/v1/management-system/records', async (req, res) => {
    const page = await listRecordsOf(options, req, {
      entityRef,
      meta: { queryType: 'by-organisation' },
    });
    res.json(page);
  });

  router.post('/v1/management-system/records', async (req, res) => {
    const record = await createRecordOf(options, req, entityRef);
    res.status(201).json(record);
  });

  router.get('/v1/management-system/activity', async (req, res) => {
    res.json(await listActivityOf(options, req, entityRef));
  });
}
