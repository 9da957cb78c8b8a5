import { AiGovernanceApi } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { FIXTURE_API } from './fixtureApi';

/** An API whose answers are the fixtures, or what a test puts in their place. */
export function mockApi(
  change: Partial<AiGovernanceApi> = {},
): jest.Mocked<AiGovernanceApi> {
  const api = { ...FIXTURE_API, ...change };
  return Object.fromEntries(
    Object.entries(api).map(([name, answer]) => [
      name,
      jest.fn(answer as () => unknown),
    ]),
  ) as unknown as jest.Mocked<AiGovernanceApi>;
}
