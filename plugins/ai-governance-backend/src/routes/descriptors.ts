import { audited } from './audited';
import { assertText, toFullRef } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { toSystemRef } from './systemParams';

/** The texts of descriptors, and pull requests with them. */
export function mountDescriptorRoutes(options: RouteOptions): void {
  const { router, descriptors, httpAuth, auditor } = options;

  router.get('/v1/systems/:namespace/:name/descriptor', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    res.json(
      await descriptors.getDescriptor(
        { entityRef: toSystemRef(req.params) },
        caller,
      ),
    );
  });

  router.post(
    '/v1/systems/:namespace/:name/descriptor/pull-requests',
    async (req, res) => {
      const caller = await readCaller(httpAuth, req);
      const { text, digest, title } = req.body;
      const entityRef = toSystemRef(req.params);
      const opened = await audited(
        {
          auditor,
          request: req,
          eventId: 'descriptor-propose',
          severityLevel: 'medium',
          meta: { entityRef },
          describe: ({ url }) => ({ url }),
        },
        () => descriptors.propose({ entityRef, text, digest, title }, caller),
      );
      res.status(201).json(opened);
    },
  );

  router.get('/v1/unregistered/descriptor', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const entityRef = toFullRef('entityRef', req.query.entityRef, {});
    res.json(await descriptors.getDraft({ entityRef }, caller));
  });

  router.post('/v1/unregistered/pull-requests', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { text, title } = req.body;
    assertText('entityRef', req.body.entityRef);
    const entityRef = toFullRef('entityRef', req.body.entityRef, {});
    const opened = await audited(
      {
        auditor,
        request: req,
        eventId: 'unregistered-propose',
        severityLevel: 'medium',
        meta: { entityRef },
        describe: ({ url }) => ({ url }),
      },
      () => descriptors.proposeDraft({ entityRef, text, title }, caller),
    );
    res.status(201).json(opened);
  });
}
