import {
  AI_SYSTEM_KIND,
  ATTENTION_KINDS,
  AttentionPage,
  AttentionReminderInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AttentionFilter } from '../attention/types';
import { audited } from './audited';
import { decodeAttentionCursor, encodeAttentionCursor } from './cursor';
import {
  assertText,
  RawQuery,
  readInteger,
  readListOf,
  readText,
  toFullRef,
} from './query';
import { RouteOptions, whoAsks } from './RouteOptions';
import { readSystemFilter } from './systemsQuery';

const DEFAULT_LIMIT = 20;

/** The filters of systems that need no result of a pack. */
export function readAttentionFilter(query: RawQuery): AttentionFilter {
  const {
    q,
    owner,
    groupTree,
    domainTree,
    stage,
    class: riskClass,
  } = readSystemFilter(query);
  return { q, owner, groupTree, domainTree, stage, class: riskClass };
}

/** What somebody has to look at. */
export function registerAttention(options: RouteOptions): void {
  const { router, attention, httpAuth, auditor } = options;

  router.get('/v1/attention', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const query = req.query as RawQuery;
    const cursor = readText(query, 'cursor');
    const page = await attention.listAttention(
      {
        packId: readText(query, 'pack'),
        kinds: readListOf(query, 'kind', ATTENTION_KINDS),
        filter: readAttentionFilter(query),
        after: cursor === undefined ? undefined : decodeAttentionCursor(cursor),
        limit:
          readInteger(query, 'limit', { min: 1, max: 500 }) ?? DEFAULT_LIMIT,
      },
      caller,
    );
    const body: AttentionPage = {
      items: page.items,
      totalItems: page.totalItems,
      counts: page.counts as Record<string, number>,
      ...(page.next && { nextCursor: encodeAttentionCursor(page.next) }),
    };
    res.json(body);
  });

  router.post('/v1/attention/reminders', async (req, res) => {
    const caller = await whoAsks(httpAuth, req);
    const input = req.body as unknown as AttentionReminderInput;
    const { kind, key = '', pack } = input;
    assertText('entityRef', input.entityRef);
    assertText('key', key);
    const system = AI_SYSTEM_KIND.toLocaleLowerCase('en-US');
    const entityRef = toFullRef('entityRef', input.entityRef, {
      defaultKind: system,
      kinds: [system],
    });
    const reminder = await audited(
      {
        auditor,
        request: req,
        eventId: 'attention-remind',
        severityLevel: 'medium',
        meta: { entityRef, kind, key },
        describe: ({ recipient }) => ({ recipient }),
      },
      () => attention.remind({ entityRef, kind, key, packId: pack }, caller),
    );
    res.status(201).json(reminder);
  });
}
