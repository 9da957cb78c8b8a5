/*
 * Ten questions about an entity, as the peers' own examples ask them: each is answered
 * at once from the entity, so that what is measured is the plugin and not the question.
 */
const filled = value =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

const QUESTIONS = {
  hasTitle: ({ metadata }) => filled(metadata.title),
  hasDescription: ({ metadata }) => filled(metadata.description),
  hasTags: ({ metadata }) => filled(metadata.tags),
  hasLinks: ({ metadata }) => filled(metadata.links),
  hasDocs: ({ metadata }) =>
    filled(metadata.annotations?.['backstage.io/techdocs-ref']),
  hasOwner: ({ spec }) => filled(spec.owner),
  hasGroupOwner: ({ spec }) => String(spec.owner).startsWith('group:'),
  hasLifecycle: ({ spec }) => filled(spec.lifecycle),
  hasSystem: ({ spec }) => filled(spec.system),
  hasDependencies: ({ spec }) => filled(spec.dependsOn),
};

module.exports = { QUESTIONS };
