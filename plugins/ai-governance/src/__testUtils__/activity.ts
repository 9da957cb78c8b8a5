import { ActivityPage } from '@ai-catalogue/backstage-plugin-ai-governance-common';

/** The trail of a system, newest first. */
export const ACTIVITY: ActivityPage = {
  items: [
    {
      sequence: 12,
      at: '2026-11-18T10:00:00.000Z',
      by: 'user:default/mrivera',
      action: 'record.approve',
      recordId: 'ra-1',
      recordType: 'risk-assessment',
      revision: 3,
      state: 'approved',
      comment: 'Good, with the note on drift.',
    },
    {
      sequence: 9,
      at: '2026-10-01T08:00:00.000Z',
      by: 'user:default/amina',
      action: 'record.create',
      recordId: 'r-bias',
      recordType: 'risk',
      revision: 1,
      state: 'submitted',
      title: 'Young applicants are scored worse',
    },
  ],
};
