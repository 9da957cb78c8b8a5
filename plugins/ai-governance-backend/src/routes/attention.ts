import {
  AI_SYSTEM_KIND,
  ListAttentionQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AttentionFilter } from '../attention/types';
import { audited } from './audited';
import { attentionCursor } from './cursors';
import { assertText, toFullRef } from './query';
import { readCaller } from './readCaller';
import { RouteOptions } from './RouteOptions';
import { readSystemFilter } from './systemsQuery';

const DEFAULT_LIMIT = 20;

/** What is narrowed by: filters of systems that need no result of a pack, and kinds. */
export function readAttentionQuery(
  query: Omit<ListAttentionQuery, 'limit' | 'cursor'>,
) {
  const { pack, kind, q, owner, groupTree, domainTree, stage } = query;
  const filter: AttentionFilter = readSystemFilter({
    q,
    owner,
    groupTree,
    domainTree,
    stage,
    class: query.class,
  });
  return { packId: pack, kinds: kind, filter };
}

/** Who could own a system, in normal form. */
function readCandidate(text: string | undefined): { candidate?: string } {
  if (text === undefined) return {};
  assertText('candidate', text);
  return {
    candidate: toFullRef('candidate', text, {
      defaultKind: 'group',
      kinds: ['group', 'user'],
    }),
  };
}

/** What somebody has to look at. */
export function mountAttentionRoutes(options: RouteOptions): void {
  const { router, attention, httpAuth, auditor } = options;

  router.get('/v1/attention', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { cursor, limit = DEFAULT_LIMIT, ...query } = req.query;
    const page = await attention.listAttention(
      {
        ...readAttentionQuery(query),
        after: attentionCursor.decode(cursor),
        limit,
      },
      caller,
    );
    const { items, totalItems, counts, next } = page;
    res.json({
      items,
      totalItems,
      counts,
      nextCursor: attentionCursor.encode(next),
    });
  });

  router.post('/v1/attention/reminders', async (req, res) => {
    const caller = await readCaller(httpAuth, req);
    const { kind, key = '', pack } = req.body;
    assertText('entityRef', req.body.entityRef);
    assertText('key', key);
    const candidate = readCandidate(req.body.candidate);
    const system = AI_SYSTEM_KIND.toLocaleLowerCase('en-US');
    const entityRef = toFullRef('entityRef', req.body.entityRef, {
      defaultKind: system,
      kinds: [system],
    });
    const reminder = await audited(
      {
        auditor,
        request: req,
        eventId: 'attention-remind',
        severityLevel: 'medium',
        meta: { entityRef, kind, key, ...candidate },
        describe: ({ recipient }) => ({ recipient }),
      },
      () =>
        attention.remind(
          { entityRef, kind, key, packId: pack, ...candidate },
          caller,
        ),
    );
    res.status(201).json(reminder);
  });
}
