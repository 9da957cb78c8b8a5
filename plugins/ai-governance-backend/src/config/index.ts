export * from './AiGovernanceConfig';
export * from './readAiGovernanceConfig';
