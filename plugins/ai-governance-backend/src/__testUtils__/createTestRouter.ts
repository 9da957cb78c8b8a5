import { mockErrorHandler, mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import { ManagementSystemService } from '../managementSystem';
import { RecordService } from '../records';
import { createRouter } from '../routes';
import { GovernanceService } from '../service';

/** The routes with services that tests answer for. */
export function createTestRouter() {
  const service = {
    listSystems: jest.fn(),
    getSummary: jest.fn(),
    getScorecard: jest.fn(),
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
    verifyTrail: jest.fn(),
  } satisfies Record<keyof RecordService, jest.Mock>;
  const managementSystem = {
    getClauseRegister: jest.fn(),
    getApplicability: jest.fn(),
    listObligations: jest.fn(),
    getReviewInputs: jest.fn(),
    getReadiness: jest.fn(),
    getGap: jest.fn(),
  } satisfies Record<keyof ManagementSystemService, jest.Mock>;
  const auditor = mockServices.auditor.mock();
  const app = express()
    .use(
      createRouter({
        service,
        records,
        managementSystem,
        httpAuth: mockServices.httpAuth(),
        auditor,
      }),
    )
    .use(mockErrorHandler());
  return { app, service, records, managementSystem, auditor };
}
