import { Calendar } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { mockErrorHandler, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import express from 'express';
import { AttachmentService } from '../attachments';
import { AttentionService } from '../attention';
import { CalendarFeedService, CalendarService } from '../calendar';
import { DescriptorService } from '../descriptors';
import { UnregisteredService } from '../discovery';
import { EntityName } from '../catalog';
import { ExportService, RegisterExporter } from '../exports';
import { InsightService } from '../insights';
import { ManagementSystemService } from '../managementSystem';
import { MeasurementService } from '../measurements';
import { RecordService } from '../records';
import { createRouter } from '../routes';
import { SignalService } from '../signals';
import { SourceStatusService } from '../sources';
import { FixService, SystemService } from '../systems';
import { TargetService } from '../targets';
import { WebhookService } from '../webhooks';
import { WorkService } from '../work';

/** The routes with services that tests answer for. */
export function createTestRouter() {
  const service = {
    listSystems: jest.fn(),
    getSummary: jest.fn(),
    getScorecard: jest.fn(),
    getEvaluation: jest.fn(),
    getEvaluationInputs: jest.fn(),
    getHistory: jest.fn(),
    listPacks: jest.fn(),
    getCrosswalk: jest.fn(),
    getLawCalendar: jest.fn(),
    listControls: jest.fn(),
  } satisfies Record<keyof SystemService, jest.Mock>;
  const fixes = {
    getControlFix: jest.fn(),
  } satisfies Record<keyof FixService, jest.Mock>;
  const descriptors = {
    getDescriptor: jest.fn(),
    propose: jest.fn(),
    getDraft: jest.fn(),
    proposeDraft: jest.fn(),
  } satisfies Record<keyof DescriptorService, jest.Mock>;
  const insights = {
    getRollup: jest.fn(),
    getHeatMap: jest.fn(),
    getTrend: jest.fn(),
    listChanges: jest.fn(),
  } satisfies Record<keyof InsightService, jest.Mock>;
  const targets = {
    listTargets: jest.fn(),
    getTarget: jest.fn(),
    listSystems: jest.fn(),
    createTarget: jest.fn(),
    updateTarget: jest.fn(),
    deleteTarget: jest.fn(),
  } satisfies Record<keyof TargetService, jest.Mock>;
  const records = {
    listRecordTypes: jest.fn(),
    getRiskSettings: jest.fn(),
    listRecords: jest.fn(),
    createRecord: jest.fn(),
    previewRecord: jest.fn(),
    getRecord: jest.fn(),
    getDecisionBasis: jest.fn(),
    readNames: jest.fn(async () => ({ names: [], controls: [] })),
    reviseRecord: jest.fn(),
    transitionRecord: jest.fn(),
    listRevisions: jest.fn(),
    listActivity: jest.fn(),
    relinkRecords: jest.fn(),
    importRecords: jest.fn(),
    listArchive: jest.fn(),
    readTrail: jest.fn(),
    readTrailExcerpt: jest.fn(),
    verifyTrail: jest.fn(),
  } satisfies Record<keyof RecordService, jest.Mock>;
  const measurements = {
    push: jest.fn(),
    list: jest.fn(),
    listStates: jest.fn(),
    listCourses: jest.fn(),
    listBreaches: jest.fn(),
  } satisfies Record<keyof MeasurementService, jest.Mock>;
  const sources = {
    listSources: jest.fn(),
  } satisfies Record<keyof SourceStatusService, jest.Mock>;
  const webhooks = {
    listWebhooks: jest.fn(),
    redeliver: jest.fn(),
  } satisfies Record<keyof WebhookService, jest.Mock>;
  const signals = {
    getMark: jest.fn(),
  } satisfies Record<keyof SignalService, jest.Mock>;
  const attachments = {
    getSettings: jest.fn(),
    upload: jest.fn(),
    get: jest.fn(),
    getContent: jest.fn(),
  } satisfies Record<keyof AttachmentService, jest.Mock>;
  const attention = {
    listAttention: jest.fn(),
    listOwnerCandidates: jest.fn(),
    remind: jest.fn(),
    previewReminder: jest.fn(),
  } satisfies Record<keyof AttentionService, jest.Mock>;
  const calendar = {
    listItems: jest.fn(),
  } satisfies Record<keyof CalendarService, jest.Mock>;
  const calendarFeeds = {
    listFeeds: jest.fn(),
    createFeed: jest.fn(),
    revokeFeed: jest.fn(),
    readFeed: jest.fn(),
  } satisfies Record<keyof CalendarFeedService, jest.Mock>;
  const unregistered = {
    listFindings: jest.fn(),
    dismiss: jest.fn(),
  } satisfies Record<keyof UnregisteredService, jest.Mock>;
  const work = {
    getMyWork: jest.fn(),
    act: jest.fn(),
  } satisfies Record<keyof WorkService, jest.Mock>;
  const managementSystem = {
    getClauseRegister: jest.fn(),
    getApplicability: jest.fn(),
    listObligations: jest.fn(),
    getReviewInputs: jest.fn(),
    getReadiness: jest.fn(),
    getGap: jest.fn(),
  } satisfies Record<keyof ManagementSystemService, jest.Mock>;
  const catalog = {
    getSystemsAs: jest.fn(async (): Promise<Entity[]> => []),
    listNames: jest.fn(async (): Promise<EntityName[]> => []),
  };
  const auditor = mockServices.auditor.mock();
  const app = express()
    .use(
      createRouter({
        outages: {
          note: () => false,
          isFull: () => false,
          unreachableSince: undefined,
        },
        service,
        insights,
        targets,
        records,
        measurements,
        sources,
        signals,
        webhooks,
        attachments,
        attention,
        calendar,
        calendarFeeds,
        fixes,
        descriptors,
        unregistered,
        work,
        exports: new ExportService({
          service,
          records,
          managementSystem,
          attachments,
          frame: { generator: { name: 'test', version: '0' } },
          calendar: Calendar.of(),
          now: Date.now,
        }),
        registers: new RegisterExporter({
          service,
          catalog,
          organisation: 'Parcel & Sons',
        }),
        managementSystem,
        httpAuth: mockServices.httpAuth(),
        auditor,
      }),
    )
    .use(mockErrorHandler());
  return {
    app,
    catalog,
    service,
    insights,
    targets,
    records,
    measurements,
    sources,
    signals,
    webhooks,
    attachments,
    attention,
    calendar,
    calendarFeeds,
    fixes,
    descriptors,
    unregistered,
    work,
    managementSystem,
    auditor,
  };
}
