import { mockErrorHandler, mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import { ExportService } from '../exports';
import { RecordService } from '../records';
import { createRouter } from '../routes';
import { GovernanceService } from '../service';

/** The routes with services that tests answer for. */
export function createTestRouter() {
  const service = {
    listSystems: jest.fn(),
    getSummary: jest.fn(),
    getScorecard: jest.fn(),
    getEvaluation: jest.fn(),
    getHistory: jest.fn(),
    listPacks: jest.fn(),
    listControls: jest.fn(),
  } satisfies Record<keyof GovernanceService, jest.Mock>;
  const records = {
    listRecordTypes: jest.fn(),
    getRiskSettings: jest.fn(),
    listRecords: jest.fn(),
    createRecord: jest.fn(),
    getRecord: jest.fn(),
    reviseRecord: jest.fn(),
    transitionRecord: jest.fn(),
    listRevisions: jest.fn(),
    listActivity: jest.fn(),
    relinkRecords: jest.fn(),
    listArchive: jest.fn(),
    readTrail: jest.fn(),
    readTrailExcerpt: jest.fn(),
    verifyTrail: jest.fn(),
  } satisfies Record<keyof RecordService, jest.Mock>;
  const auditor = mockServices.auditor.mock();
  const app = express()
    .use(
      createRouter({
        service,
        records,
        exports: new ExportService({
          service,
          records,
          generator: { name: 'test', version: '0' },
          now: Date.now,
        }),
        httpAuth: mockServices.httpAuth(),
        auditor,
      }),
    )
    .use(mockErrorHandler());
  return { app, service, records, auditor };
}
