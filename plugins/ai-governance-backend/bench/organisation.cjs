/*
 * The catalog of the benchmark: synthetic AI systems, the teams that own them,
 * the people in the teams and the services they run on.
 */
// Neither benchmark is published, so neither is exported.
/* eslint-disable @backstage/no-relative-monorepo-imports */
const {
  createSystems,
} = require('../../ai-governance-common/bench/syntheticSystems.cjs');

const TEAMS = 600;
const PERSONS_PER_TEAM = 1;
const SERVICES = 400;
const LOCATION = 'bench:organisation';

const withLocation = entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: {
      ...entity.metadata.annotations,
      'backstage.io/managed-by-location': LOCATION,
      'backstage.io/managed-by-origin-location': LOCATION,
    },
  },
});

/** Four groups below each group: 600 groups are five deep. */
const parentOf = index =>
  index === 0 ? undefined : Math.floor((index - 1) / 4);

function createTeam(index) {
  const parent = parentOf(index);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: `team-${index}` },
    spec: {
      type: 'team',
      children: [],
      ...(parent !== undefined && { parent: `team-${parent}` }),
    },
  };
}

function createPerson(index) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: `person-${index}` },
    spec: { memberOf: [`team-${index % TEAMS}`] },
  };
}

function createService(index) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: `service-${index}` },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: `group:default/team-${index % TEAMS}`,
    },
  };
}

const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

const describe = ({ metadata, spec }) =>
  `${metadata.name} is a ${spec.type} system that helps case handlers to decide from the facts of a case.`;

/** What a team would write: the entity as it stands before the catalog adds to it. */
function toDescriptor({ entity: { relations, ...entity } }) {
  return {
    ...entity,
    metadata: { ...entity.metadata, description: describe(entity) },
  };
}

/** @param {{ count: number }} options */
function createOrganisation({ count }) {
  const systems = createSystems({ count });
  return {
    systems,
    entities: [
      ...times(TEAMS, createTeam),
      ...times(TEAMS * PERSONS_PER_TEAM, createPerson),
      ...times(SERVICES, createService),
      ...systems.map(toDescriptor),
    ].map(withLocation),
  };
}

module.exports = { createOrganisation, LOCATION };
