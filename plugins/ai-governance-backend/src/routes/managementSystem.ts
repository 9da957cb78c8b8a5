import { Period } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { invalidParameter, readInterval } from './query';
import { AnyRequest, readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** What the management system comes to. */
export function mountManagementSystemRoutes(options: RouteOptions): void {
  const { router, managementSystem, httpAuth, auditor } = options;

  const reading = <T>(
    request: AnyRequest,
    view: string,
    task: () => Promise<T>,
  ) =>
    audited(
      {
        auditor,
        request,
        eventId: 'management-system-read',
        severityLevel: 'low',
        meta: { queryType: view },
      },
      task,
    );

  router.get('/v1/management-system/clauses', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json(
      await reading(req, 'clauses', () =>
        managementSystem.getClauseRegister({}, caller),
      ),
    );
  });

  router.get('/v1/management-system/applicability', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json(
      await reading(req, 'applicability', () =>
        managementSystem.getApplicability({}, caller),
      ),
    );
  });

  router.get('/v1/management-system/obligations', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json(
      await reading(req, 'obligations', () =>
        managementSystem.listObligations({}, caller),
      ),
    );
  });

  router.get('/v1/management-system/review-inputs', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const period = readPeriod(req.query);
    res.json(
      await reading(req, 'review-inputs', () =>
        managementSystem.getReviewInputs({ period }, caller),
      ),
    );
  });

  router.get('/v1/management-system/readiness', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const period = readPeriod(req.query);
    res.json(
      await reading(req, 'readiness', () =>
        managementSystem.getReadiness({ period }, caller),
      ),
    );
  });

  router.get('/v1/management-system/gap', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { baseline } = req.query;
    res.json(
      await reading(req, 'gap', () =>
        managementSystem.getGap({ baseline }, caller),
      ),
    );
  });
}

/** A period of which both ends are named. */
export function readPeriod(query: { from?: string; to?: string }): Period {
  const { from, to } = readInterval(query);
  if (from === undefined || to === undefined) {
    throw invalidParameter('from and to', query, 'expected both');
  }
  if (to < from) {
    throw invalidParameter('to', query.to, 'expected from or a later instant');
  }
  return { from, to };
}
