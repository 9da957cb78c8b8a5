/*
 * The scorecard plugin: each provider's pull reads every entity, fifty at a time, and
 * stores a row for each entity and metric. One provider may give all ten metrics, or
 * ten providers give one each, which then pull at the same time.
 */
const { ask } = require('../standalone.cjs');
const { requireOf, startPeer } = require('./backend.cjs');
const { medianOf } = require('./meter.cjs');
const { QUESTIONS } = require('./questions.cjs');

const SOURCE = 'bench';
const SAMPLES = 60;
const THRESHOLDS = {
  rules: [
    { key: 'success', expression: '==true' },
    { key: 'error', expression: '==false' },
  ],
};

const toMetric = name => ({
  id: `${SOURCE}.${name}`,
  title: name,
  description: name,
  type: 'boolean',
  history: true,
});

function createProvider(id, metrics) {
  return {
    getProviderDatasourceId: () => SOURCE,
    getProviderId: () => id,
    getMetricType: () => 'boolean',
    getMetric: () => metrics[0],
    getMetricThresholds: () => THRESHOLDS,
    getCatalogFilter: () => ({ kind: 'aisystem' }),
    calculateMetric: async entity => QUESTIONS[metrics[0].title](entity),
  };
}

function createBatchProvider(id, metrics) {
  return {
    ...createProvider(id, metrics),
    getMetrics: () => metrics,
    getMetricIds: () => metrics.map(metric => metric.id),
    calculateMetrics: async entity =>
      new Map(
        metrics.map(metric => [metric.id, QUESTIONS[metric.title](entity)]),
      ),
  };
}

function createProviders(isBatch) {
  const metrics = Object.keys(QUESTIONS).map(toMetric);
  return isBatch
    ? [createBatchProvider(`${SOURCE}.all`, metrics)]
    : metrics.map(metric => createProvider(metric.id, [metric]));
}

function createModule(load, providers) {
  const { createBackendModule } = load('@backstage/backend-plugin-api');
  const { scorecardMetricsExtensionPoint } = load(
    '@red-hat-developer-hub/backstage-plugin-scorecard-node',
  );
  return createBackendModule({
    pluginId: 'scorecard',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { metrics: scorecardMetricsExtensionPoint },
        async init({ metrics }) {
          metrics.addMetricProvider(...providers);
        },
      });
    },
  });
}

/** Every row that a pull stores has a value and the status that follows from it. */
async function verify(knex, count) {
  const [{ rows }] = await knex('metric_values')
    .whereIn('status', ['success', 'error'])
    .whereNull('error_message')
    .count({ rows: '*' });
  const expected = count * Object.keys(QUESTIONS).length;
  if (Number(rows) !== expected) {
    throw new Error(`scorecard stored ${rows} rows of ${expected}`);
  }
}

/** @param {{ folder: string, knex: object, meter: object, entities: object[] }} options */
async function measureWith(isBatch, { folder, knex, meter, entities }) {
  const load = requireOf(folder);
  const providers = createProviders(isBatch);
  const { base, tasks, stop } = await startPeer({
    folder,
    knex,
    entities,
    config: {},
    features: [
      load('@red-hat-developer-hub/backstage-plugin-scorecard-backend').default,
      createModule(load, providers),
    ],
  });
  const pull = () =>
    Promise.all(providers.map(provider => tasks.run(provider.getProviderId())));
  const cold = await meter.measure(pull);
  await verify(knex, entities.length);
  const warm = await meter.measure(pull);
  const one = await medianOf(SAMPLES, () =>
    ask(base, '/metrics/catalog/aisystem/default/system-0'),
  );
  stop();
  return { steps: { cold, warm }, one };
}

module.exports = {
  measureBatch: options => measureWith(true, options),
  measureEach: options => measureWith(false, options),
};
