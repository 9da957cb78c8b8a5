import {
  GetMyWorkQuery,
  MyWork,
  MyWorkItem,
  WorkBulkInput,
  WorkBulkResult,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';

const system = (name: string, title: string): MyWorkItem['system'] => ({
  entityRef: `aisystem:default/${name}`,
  name,
  title,
  owner: 'group:default/credit-decisioning',
  ownership: 'owned',
  stage: 'operation-monitoring',
  riskClass: 'high',
});

/** Work of every kind, as the API has it. */
export const WORK_ITEMS: MyWorkItem[] = [
  {
    id: 'attention:evidence-expired:aisystem:default/credit-limit:INV-02',
    role: 'owner',
    task: 'evidence-expired',
    effort: 'minutes',
    system: system('credit-limit', 'Credit limit'),
    key: 'INV-02',
    controlId: 'INV-02',
    responsible: 'group:default/credit-decisioning',
    since: '2026-10-01T00:00:00.000Z',
    due: '2026-10-01T00:00:00.000Z',
    overdue: true,
    reminded: { by: 'user:default/otis', at: '2026-11-19T09:00:00.000Z' },
    recordTypes: ['attestation'],
    actions: ['attest', 'waive', 'remind'],
  },
  {
    id: 'attention:evidence-expiring:aisystem:default/tone-coach:INV-02',
    role: 'owner',
    task: 'evidence-expiring',
    effort: 'minutes',
    system: system('tone-coach', 'Tone coach'),
    key: 'INV-02',
    controlId: 'INV-02',
    since: '2026-11-10T00:00:00.000Z',
    due: '2026-12-10T00:00:00.000Z',
    overdue: false,
    recordTypes: ['attestation'],
    actions: ['attest', 'remind'],
  },
  {
    id: 'record:w-1',
    role: 'approver',
    task: 'decide',
    effort: 'decision',
    system: system('credit-limit', 'Credit limit'),
    recordId: 'w-1',
    recordType: 'waiver',
    subject: 'OPS-06',
    title: 'Waiver',
    from: 'user:default/clara',
    since: '2026-11-18T09:00:00.000Z',
    overdue: false,
    actions: ['decide'],
  },
  {
    id: 'organisation:audit-finding:f-1:',
    role: 'action-owner',
    task: 'audit-finding',
    effort: 'document',
    recordId: 'f-1',
    recordType: 'audit-finding',
    title: 'No minutes of the review',
    since: '2026-09-01T09:00:00.000Z',
    due: '2026-12-15T00:00:00.000Z',
    overdue: false,
    actions: [],
  },
];

const sumBy = (items: readonly MyWorkItem[], name: 'role' | 'effort') =>
  items.reduce<Record<string, number>>(
    (sums, item) => ({ ...sums, [item[name]]: (sums[item[name]] ?? 0) + 1 }),
    {},
  );

/** The work of a person, by role. */
export function myWork(
  query: GetMyWorkQuery = {},
  all: readonly MyWorkItem[] = WORK_ITEMS,
): MyWork {
  const { role, limit = 100 } = query;
  const items = all.filter(item => !role || role.includes(item.role));
  return {
    person: 'user:default/amina',
    asOf: '2026-11-20T09:00:00.000Z',
    items: items.slice(0, limit),
    totalItems: items.length,
    counts: {
      total: all.length,
      overdue: all.filter(({ overdue }) => overdue).length,
      byRole: sumBy(all, 'role'),
      byEffort: sumBy(items, 'effort'),
    },
  };
}

/** What becomes of several rows: the tone coach is refused. */
export function bulkResult(input: WorkBulkInput): WorkBulkResult {
  const { action, preview = false, items } = input;
  return {
    action,
    preview,
    rows: items.map(item =>
      item.entityRef.endsWith('tone-coach')
        ? { ...item, status: 'refused', message: 'You may not write there' }
        : {
            ...item,
            status: preview ? 'possible' : 'done',
            ...(action === 'remind'
              ? { recipient: 'group:default/credit-decisioning' }
              : { recordType: action === 'waive' ? 'waiver' : 'attestation' }),
            ...(action === 'waive' && { subject: item.key }),
          },
    ),
  };
}
