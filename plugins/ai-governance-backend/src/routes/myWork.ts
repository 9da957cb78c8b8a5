import { AI_SYSTEM_KIND } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { audited } from './audited';
import { assertText, toFullRef } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';

const DEFAULT_LIMIT = 100;

/** What waits for the person who asks, and acting on rows of it. */
export function mountMyWorkRoutes(options: RouteOptions): void {
  const { router, work, httpAuth, auditor } = options;

  router.get('/v1/my-work', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { pack, role, limit = DEFAULT_LIMIT } = req.query;
    res.json(
      await work.getMyWork({ packId: pack, roles: role, limit }, caller),
    );
  });

  router.post('/v1/my-work/bulk', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const system = AI_SYSTEM_KIND.toLocaleLowerCase('en-US');
    const items = req.body.items.map((item, index) => {
      const name = `items[${index}]`;
      assertText(`${name}.entityRef`, item.entityRef);
      assertText(`${name}.key`, item.key);
      return {
        ...item,
        entityRef: toFullRef(`${name}.entityRef`, item.entityRef, {
          defaultKind: system,
          kinds: [system],
        }),
      };
    });
    const { action, preview = false } = req.body;
    const result = await audited(
      {
        auditor,
        request: req,
        eventId: 'my-work-bulk',
        severityLevel: preview ? 'low' : 'medium',
        meta: { actionType: action, preview, rows: items.length },
        describe: ({ rows }) => ({
          done: rows
            .filter(({ status }) => status === 'done')
            .map(({ entityRef, key, recordId, recipient }) => ({
              entityRef,
              key,
              ...(recordId !== undefined && { recordId }),
              ...(recipient !== undefined && { recipient }),
            })),
          refused: rows.filter(({ status }) => status === 'refused').length,
        }),
      },
      () => work.act({ input: { ...req.body, items } }, caller),
    );
    res.json(result);
  });
}
