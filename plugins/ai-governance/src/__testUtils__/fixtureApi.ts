import {
  AiGovernanceApi,
  exportFileName,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ACTIVITY } from './activity';
import { attachment, ATTACHMENT_SETTINGS } from './attachments';
import { calendarPage, newFeed } from './calendar';
import { CROSSWALK } from './crosswalk';
import { attentionPage, unregisteredPage } from './attention';
import { evaluationInput } from './evaluationInput';
import { CONTROL_FIX, OWNER_CANDIDATES } from './fixes';
import { HISTORY } from './history';
import { LAW_CALENDAR } from './lawCalendar';
import { HEAT_MAP, rollup, TREND, TREND_CHANGES } from './insights';
import { MANAGEMENT_SYSTEM_API } from './managementSystem';
import { bulkResult, myWork } from './myWork';
import { DRAFT, PULL_REQUEST, REGISTERED } from './pullRequests';
import { registerPreview } from './registers';
import {
  breachPage,
  measurementPage,
  metricCourses,
  STANDINGS,
} from './monitoring';
import {
  decisionBasis,
  record,
  recordPage,
  RECORDS,
  RECORD_TYPES_IN_FORCE,
  REVISIONS,
  RISK_SETTINGS,
} from './records';
import { CONTROLS, PACK, scorecard } from './scorecard';
import { summary, systemPage } from './systems';
import { TARGET_PROGRESS, TARGET_SYSTEMS, TARGETS } from './targets';

/** Answers that are the fixtures. */
export const FIXTURE_API: AiGovernanceApi = {
  getScorecard: async () => scorecard(),
  getControlFix: async () => CONTROL_FIX,
  listOwnerCandidates: async () => OWNER_CANDIDATES,
  getDescriptor: async () => REGISTERED,
  proposeDescriptor: async () => PULL_REQUEST,
  getDraft: async () => DRAFT,
  proposeDraft: async () => PULL_REQUEST,
  getHistory: async () => HISTORY,
  readEvaluationInput: async input => evaluationInput(input),
  getSummary: async () => summary(),
  getRollup: async query => rollup(query),
  getHeatMap: async () => HEAT_MAP,
  getTrend: async () => TREND,
  listTrendChanges: async () => TREND_CHANGES,
  listTargets: async () => ({ items: TARGETS, mayUpdate: true }),
  createTarget: async () => TARGETS[0],
  getTarget: async () => TARGET_PROGRESS,
  updateTarget: async () => TARGETS[0],
  deleteTarget: async () => {},
  listTargetSystems: async () => TARGET_SYSTEMS,
  listSystems: async () => systemPage(),
  listAttention: async query => attentionPage(query),
  remindOfAttention: async () => ({
    recipient: 'group:default/credit-decisioning',
    sentAt: '2026-11-20T09:00:00.000Z',
  }),
  getMyWork: async query => myWork(query),
  actOnWork: async input => bulkResult(input),
  listUnregistered: async query => unregisteredPage(query),
  dismissUnregistered: async input => ({
    ...input,
    by: 'user:default/amina',
    at: '2026-11-20T09:00:00.000Z',
  }),
  listCalendar: async query => calendarPage(query),
  listCalendarFeeds: async () => [],
  createCalendarFeed: async ({ name }) => newFeed(name),
  revokeCalendarFeed: async () => {},
  listPacks: async () => [PACK],
  listControls: async () => ({ pack: PACK, items: CONTROLS }),
  getCrosswalk: async () => CROSSWALK,
  getLawCalendar: async () => LAW_CALENDAR,
  previewRegister: async ({ register }) => registerPreview(register),
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
  getDecisionBasis: async recordId => decisionBasis(recordId),
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
  getAttachmentSettings: async () => ATTACHMENT_SETTINGS,
  uploadAttachment: async (_, { name, mediaType, content }) =>
    attachment(`f-${name}`, {
      name,
      mediaType,
      size: (content as Blob).size,
    }),
  uploadManagementSystemAttachment: async ({ name, mediaType, content }) =>
    attachment(`f-${name}`, {
      name,
      mediaType,
      size: (content as Blob).size,
    }),
  getAttachment: async id => attachment(id),
  downloadAttachment: async () => new Blob(['%PDF-1.7']),
  listMeasurements: async (_, query) => measurementPage(query),
  listMetricStates: async () => STANDINGS,
  listMetricCourses: async (_, query) => metricCourses(query),
  listBreaches: async query => breachPage(query),
  createMeasurements: async ({ measurements }) => ({
    stored: measurements.length,
    unchanged: 0,
    refused: 0,
    faults: [],
    moreFaults: 0,
  }),
  listMeasurementSources: async () => [],
  getSignalMark: async () => '7f',
  listWebhooks: async () => [],
  redeliverWebhook: async () => 0,
  listActivity: async () => ACTIVITY,
  listArchive: async () => ({ items: [], mayRelink: false }),
  relinkRecords: async () => ({ records: 0 }),
  importRecords: async () => ({ imported: 0, unchanged: 0 }),
  exportTrail: async () => ({
    format: 'ai-governance-trail/1',
    exportedAt: '2026-11-20T09:00:00.000Z',
    entries: [],
    head: { sequence: 0, hash: '0'.repeat(64) },
  }),
  downloadExport: async request => ({
    name: exportFileName(request),
    type: 'application/octet-stream',
    content: new Blob(['content']),
  }),
  verifyTrail: async () => ({ valid: true, entries: 0 }),
};
