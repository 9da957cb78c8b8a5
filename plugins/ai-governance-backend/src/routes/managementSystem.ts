import { Period } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { invalidParameter, RawQuery, readInstant, readText } from './query';
import { RouteOptions, whoAsks } from './RouteOptions';

/** What the management system comes to. */
export function registerManagementSystem(options: RouteOptions): void {
  const { router, managementSystem, httpAuth, auditor } = options;

  const reading = <T>(request: unknown, view: string, task: () => Promise<T>) =>
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
    const caller = await whoAsks(httpAuth, req);
    res.json(
      await reading(req, 'clauses', () =>
        managementSystem.getClauseRegister({}, caller),
      ),
    );
  });

  router.get('/v1/management-system/applicability', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    res.json(
      await reading(req, 'applicability', () =>
        managementSystem.getApplicability({}, caller),
      ),
    );
  });

  router.get('/v1/management-system/obligations', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    res.json(
      await reading(req, 'obligations', () =>
        managementSystem.listObligations({}, caller),
      ),
    );
  });

  router.get('/v1/management-system/review-inputs', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const period = readPeriod(req.query as RawQuery);
    res.json(
      await reading(req, 'review-inputs', () =>
        managementSystem.getReviewInputs({ period }, caller),
      ),
    );
  });

  router.get('/v1/management-system/readiness', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const period = readPeriod(req.query as RawQuery);
    res.json(
      await reading(req, 'readiness', () =>
        managementSystem.getReadiness({ period }, caller),
      ),
    );
  });

  router.get('/v1/management-system/gap', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const baseline = readText(req.query as RawQuery, 'baseline');
    res.json(
      await reading(req, 'gap', () =>
        managementSystem.getGap({ baseline }, caller),
      ),
    );
  });
}

/** A period of which both ends are named. */
export function readPeriod(query: RawQuery): Period {
  const from = readInstant(query, 'from');
  const to = readInstant(query, 'to');
  if (from === undefined || to === undefined) {
    throw invalidParameter('from and to', query, 'expected both');
  }
  if (to < from) {
    throw invalidParameter('to', query.to, 'expected from or a later instant');
  }
  return { from, to };
}
