/*
 * Tech insights: a retriever stores facts of every entity, and ten checks read them
 * again whenever somebody asks. One retriever gives all ten facts, which is the least
 * that the plugin can be given to do, and facts are never cleaned up.
 */
const { ask } = require('../standalone.cjs');
const { requireOf, startPeer } = require('./backend.cjs');
const { medianOf } = require('./meter.cjs');
const { QUESTIONS } = require('./questions.cjs');

const RETRIEVER = 'benchFacts';
const SAMPLES = 60;

function createRetriever(load, entities) {
  const { DateTime } = load('luxon');
  const names = Object.keys(QUESTIONS);
  return {
    id: RETRIEVER,
    version: '0.0.1',
    title: 'Ten facts',
    description: 'Ten facts of each entity',
    entityFilter: [{ kind: 'aisystem' }],
    schema: Object.fromEntries(
      names.map(name => [name, { type: 'boolean', description: name }]),
    ),
    handler: async () =>
      entities.map(entity => ({
        entity: {
          namespace: entity.metadata.namespace,
          kind: entity.kind,
          name: entity.metadata.name,
        },
        facts: Object.fromEntries(
          names.map(name => [name, QUESTIONS[name](entity)]),
        ),
        timestamp: DateTime.now(),
      })),
  };
}

const toCheck = name => ({
  type: 'json-rules-engine',
  name,
  description: name,
  factIds: [RETRIEVER],
  rule: {
    conditions: { all: [{ fact: name, operator: 'equal', value: true }] },
  },
});

function createConfig() {
  const checks = Object.keys(QUESTIONS).map(name => [name, toCheck(name)]);
  return {
    techInsights: {
      factRetrievers: { [RETRIEVER]: { cadence: '0 0 1 1 *' } },
      factChecker: { checks: Object.fromEntries(checks) },
    },
  };
}

function createModule(load, entities) {
  const { createBackendModule } = load('@backstage/backend-plugin-api');
  const { techInsightsFactRetrieversExtensionPoint } = load(
    '@backstage-community/plugin-tech-insights-node',
  );
  return createBackendModule({
    pluginId: 'tech-insights',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { facts: techInsightsFactRetrieversExtensionPoint },
        async init({ facts }) {
          facts.addFactRetrievers({
            [RETRIEVER]: createRetriever(load, entities),
          });
        },
      });
    },
  });
}

function verify(text, count) {
  const answers = JSON.parse(text);
  const whole = answers.filter(
    ({ results }) => results.length === Object.keys(QUESTIONS).length,
  );
  if (whole.length !== count) {
    throw new Error(`tech-insights checked ${whole.length} of ${count}`);
  }
}

/** @param {{ folder: string, knex: object, meter: object, entities: object[] }} options */
async function measure({ folder, knex, meter, entities }) {
  const load = requireOf(folder);
  const { base, tasks, stop } = await startPeer({
    folder,
    knex,
    entities,
    config: createConfig(),
    features: [
      load('@backstage-community/plugin-tech-insights-backend').default,
      load('@backstage-community/plugin-tech-insights-backend-module-jsonfc')
        .default,
      createModule(load, entities),
    ],
  });
  let answer;
  const checkAll = async () => {
    // No entity named is every entity that has facts.
    answer = await ask(base, '/checks/run', { entities: [] });
  };
  const steps = {
    stored: await meter.measure(() => tasks.run(RETRIEVER)),
    cold: await meter.measure(checkAll),
    warm: await meter.measure(checkAll),
    storedAgain: await meter.measure(() => tasks.run(RETRIEVER)),
  };
  verify(answer, entities.length);
  const one = await medianOf(SAMPLES, () =>
    ask(base, '/checks/run/default/aisystem/system-0', {}),
  );
  stop();
  return { steps, one };
}

module.exports = { measure };
