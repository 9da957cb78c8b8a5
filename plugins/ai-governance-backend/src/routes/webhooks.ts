import { audited } from './audited';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

/** Where events are sent to, and how that goes. */
export function mountWebhookRoutes(options: RouteOptions): void {
  const { router, webhooks, httpAuth, auditor } = options;

  router.get('/v1/webhooks', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const items = await audited(
      {
        auditor,
        request: req,
        eventId: 'webhooks-read',
        severityLevel: 'low',
      },
      () => webhooks.listWebhooks(caller),
    );
    res.json({ items });
  });

  router.post('/v1/webhooks/:webhookId/redeliveries', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { webhookId } = req.params;
    const answer = await audited(
      {
        auditor,
        request: req,
        eventId: 'webhook-redeliver',
        severityLevel: 'medium',
        meta: { webhookId },
        describe: ({ redelivered }) => ({ redelivered }),
      },
      () => webhooks.redeliver({ webhookId, ids: req.body.ids }, caller),
    );
    res.json(answer);
  });
}
