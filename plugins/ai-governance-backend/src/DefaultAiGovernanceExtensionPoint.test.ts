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

  it('takes sources by ids that can be told apart', () => {
    const extensions = new DefaultAiGovernanceExtensionPoint();
    const source = (id: string) => ({ id, async *pull() {} });
    extensions.addMeasurementSource(source('b'));
    extensions.addMeasurementSource(source('a-1'));
    expect(extensions.measurementSources.map(({ id }) => id)).toEqual([
      'a-1',
      'b',
    ]);
    expect(() => extensions.addMeasurementSource(source('b'))).toThrow(
      "Two sources of measurements have the id 'b'",
    );
    expect(() => extensions.addMeasurementSource(source('A b'))).toThrow(
      'Invalid id of a source of measurements: "A b"; expected',
    );
  });

  it('takes one store for uploaded files, and names both when there are two', () => {
    const store = (name: string) => ({
      getName: () => name,
      put: async () => {},
      get: async () => undefined,
      delete: async () => {},
    });
    const extensions = new DefaultAiGovernanceExtensionPoint();
    expect(extensions.attachmentStore).toBeUndefined();
    extensions.setAttachmentStore(store('s3'));
    expect(extensions.attachmentStore?.getName()).toBe('s3');
    expect(() => extensions.setAttachmentStore(store('disk'))).toThrow(
      "Two stores for uploaded files were set, 's3' and 'disk'; there can be one",
    );
  });
});
