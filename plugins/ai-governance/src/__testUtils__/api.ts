import { AiGovernanceApi } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { HISTORY } from './history';
import { CONTROLS, PACK, scorecard } from './scorecard';
import { summary, systemPage } from './systems';

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
