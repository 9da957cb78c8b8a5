import { AiGovernanceApi } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ACTIVITY } from './activity';
import { HISTORY } from './history';
import { MANAGEMENT_SYSTEM_API } from './managementSystem';
import {
  record,
  recordPage,
  RECORDS,
  RECORD_TYPES_IN_FORCE,
  REVISIONS,
  RISK_SETTINGS,
} from './records';
import { CONTROLS, PACK, scorecard } from './scorecard';
import { summary, systemPage } from './systems';

/** Answers that are the fixtures. */
export const FIXTURE_API: AiGovernanceApi = {
  getScorecard: async () => scorecard(),
  getHistory: async () => HISTORY,
  getSummary: async () => summary(),
  listSystems: async () => systemPage(),
  listPacks: async () => [PACK],
  listControls: async () => ({ pack: PACK, items: CONTROLS }),
  listRecordTypes: async () => RECORD_TYPES_IN_FORCE,
  getRiskSettings: async () => RISK_SETTINGS,
  listRecords: async () => recordPage(),
  createRecord: async (_, { type, data, subject, expiresAt, submit }) =>
    record('new', type, {
      data,
      subject,
      expiresAt,
      state: submit ? 'submitted' : 'draft',
    }),
  listManagementSystemRecords: async () => recordPage([]),
  createManagementSystemRecord: async ({ type, data, subject, submit }) =>
    record('new', type, {
      data,
      subject,
      state: submit ? 'submitted' : 'draft',
    }),
  listManagementSystemActivity: async () => ({ items: [] }),
  ...MANAGEMENT_SYSTEM_API,
  getRecord: async recordId =>
    RECORDS.find(({ id }) => id === recordId) ?? record(recordId, 'risk'),
  reviseRecord: async (recordId, { revision, data }) => ({
    ...(RECORDS.find(({ id }) => id === recordId) ?? record(recordId, 'risk')),
    revision: revision + 1,
    data,
  }),
  transitionRecord: async (recordId, { action, revision }) => ({
    ...(RECORDS.find(({ id }) => id === recordId) ?? record(recordId, 'risk')),
    revision: revision + 1,
    state: (
      {
        submit: 'submitted',
        approve: 'approved',
        reject: 'rejected',
        withdraw: 'withdrawn',
      } as const
    )[action],
    may: [],
  }),
  listRevisions: async () => REVISIONS,
  listActivity: async () => ACTIVITY,
  listArchive: async () => [],
  relinkRecords: async () => ({ records: 0 }),
  exportTrail: async () => ({
    format: 'ai-governance-trail/1',
    exportedAt: '2026-11-20T09:00:00.000Z',
    entries: [],
    head: { sequence: 0, hash: '0'.repeat(64) },
  }),
  verifyTrail: async () => ({ valid: true, entries: 0 }),
};
