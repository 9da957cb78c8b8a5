import { DefaultAiGovernanceExtensionPoint } from './DefaultAiGovernanceExtensionPoint';

const evidence = (name: string) => ({
  getName: () => name,
  getRecords: async () => ({}),
});

const metrics = (name: string) => ({
  getName: () => name,
  getMeasurements: async () => ({}),
});

describe('DefaultAiGovernanceExtensionPoint', () => {
  it('keeps what modules add', () => {
    const extensions = new DefaultAiGovernanceExtensionPoint();
    extensions.addEvidenceProvider(evidence('a'));
    extensions.addEvidenceProvider(evidence('b'));
    extensions.addMetricProvider(metrics('a'));
    const names = (providers: Array<{ getName(): string }>) =>
      providers.map(provider => provider.getName());
    expect(names(extensions.evidenceProviders)).toEqual(['a', 'b']);
    expect(names(extensions.metricProviders)).toEqual(['a']);
  });

  it('takes no second provider of one name', () => {
    const extensions = new DefaultAiGovernanceExtensionPoint();
    extensions.addEvidenceProvider(evidence('a'));
    extensions.addMetricProvider(metrics('a'));
    expect(() => extensions.addEvidenceProvider(evidence('a'))).toThrow(
      "Two evidence providers have the name 'a'",
    );
    expect(() => extensions.addMetricProvider(metrics('a'))).toThrow(
      "Two metric providers have the name 'a'",
    );
  });
});
