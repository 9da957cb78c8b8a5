import { HistoryPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** Changes of a system, newest first. */
export const HISTORY: HistoryPage = {
  items: [
    {
      at: '2026-10-16T00:00:00.000Z',
      cause: 'expiry',
      level: 'bronze',
      previousLevel: 'silver',
      completeness: 0.5,
      previousCompleteness: 0.62,
      changed: [
        { controlId: 'DAT-01', from: 'pass', to: 'expired', code: 'aged' },
      ],
    },
    {
      at: '2026-06-01T08:30:00.000Z',
      cause: 'registered',
      level: 'silver',
      completeness: 0.62,
      changed: [
        { controlId: 'INV-01', to: 'pass' },
        { controlId: 'RSK-01', to: 'fail' },
      ],
    },
  ],
};
