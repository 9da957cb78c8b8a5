import {
  Target,
  TargetProgress,
  TargetSystemPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SYSTEMS } from './systems';

/** One target that is behind its plan. */
export const TARGETS: Target[] = [
  {
    id: 't1',
    title: 'Silver by spring',
    pack: 'iso-42001',
    scope: { class: ['high'], groupTree: 'group:default/lending' },
    goal: { level: 'silver' },
    startsAt: '2026-11-01T00:00:00.000Z',
    dueAt: '2027-03-31T21:59:59.999Z',
    revision: 3,
    updatedAt: '2026-11-01T09:00:00.000Z',
    updatedBy: 'user:default/ada',
    status: 'behind',
    systems: 5,
    remaining: 4,
    planned: 3,
  },
];

/** Its burn-down. */
export const TARGET_PROGRESS: TargetProgress = {
  target: TARGETS[0],
  points: [
    { at: '2026-11-01T00:00:00.000Z', systems: 5, remaining: 4, planned: 4 },
    { at: '2027-03-31T21:59:59.999Z', planned: 0 },
  ],
};

/** Who is not there yet. */
export const TARGET_SYSTEMS: TargetSystemPage = {
  totalItems: 1,
  items: [
    {
      system: SYSTEMS[1],
      missing: [
        {
          controlId: 'INV-01',
          title: 'An accountable owner exists',
          state: 'fail',
          gate: true,
        },
      ],
    },
  ],
};
