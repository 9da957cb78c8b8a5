import {
  AiGovernanceApi,
  HistoryPage,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { CONTROLS, PACK, scorecard } from './scorecard';
import { summary, systemPage } from './systems';

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

/** An API whose answers are the fixtures, or what a test puts in their place. */
export function mockApi(
  change: Partial<AiGovernanceApi> = {},
): jest.Mocked<AiGovernanceApi> {
  return {
    getScorecard: jest.fn(change.getScorecard ?? (async () => scorecard())),
    getHistory: jest.fn(change.getHistory ?? (async () => HISTORY)),
    getSummary: jest.fn(change.getSummary ?? (async () => summary())),
    listSystems: jest.fn(change.listSystems ?? (async () => systemPage())),
    listPacks: jest.fn(change.listPacks ?? (async () => [PACK])),
    listControls: jest.fn(
      change.listControls ?? (async () => ({ pack: PACK, items: CONTROLS })),
    ),
  };
}
