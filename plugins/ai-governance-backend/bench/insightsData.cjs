/*
 * Ten thousand systems of five hundred groups eight deep, and two years of history,
 * written where evaluation runs write it.
 */
// Neither benchmark is published, so neither is exported.
/* eslint-disable @backstage/no-relative-monorepo-imports */
const {
  createSystems,
} = require('../../ai-governance-common/bench/syntheticSystems.cjs');

const GROUPS = 500;
const DAY = 24 * 3_600_000;
const DAYS = 730;
const CHANGES_PER_SYSTEM = 12;
/** Over how many days each round of changes spreads, up to the last week. */
const SPREAD = 50;

/** Two groups below each: 500 are eight deep below the first. */
function createGroup(index) {
  const relations = [
    { type: 'hasMember', targetRef: `user:default/person-${index}` },
  ];
  if (index > 0) {
    const parent = Math.floor((index - 1) / 2);
    relations.push({
      type: 'childOf',
      targetRef: `group:default/team-${parent}`,
    });
  }
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { namespace: 'default', name: `team-${index}` },
    spec: { type: 'team', children: [] },
    relations,
  };
}

const refOf = ({ kind, metadata }) =>
  `${kind}:default/${metadata.name}`.toLocaleLowerCase('en-US');

/** The part of the catalog that runs read, in memory. */
class BenchCatalog {
  constructor(count) {
    this.groups = Array.from({ length: GROUPS }, (_, i) => createGroup(i));
    this.systems = createSystems({ count }).map(({ entity }, index) => ({
      ...entity,
      metadata: { namespace: 'default', etag: '1', ...entity.metadata },
      spec: {
        ...entity.spec,
        ...(entity.spec.owner && {
          owner: `group:default/team-${index % GROUPS}`,
        }),
      },
    }));
    this.byRef = new Map(
      [...this.groups, ...this.systems].map(entity => [refOf(entity), entity]),
    );
  }

  async *listEtags() {
    yield this.systems.map(entity => ({
      ref: refOf(entity),
      etag: entity.metadata.etag,
    }));
  }

  async *listSystems() {
    for (let start = 0; start < this.systems.length; start += 500) {
      yield this.systems.slice(start, start + 500);
    }
  }

  async *listGroups() {
    yield this.groups;
  }

  async listOfUnreadableLocations() {
    return [];
  }

  async *listLandscape() {
    yield [];
  }

  async getSystems(refs) {
    return refs.flatMap(ref => this.byRef.get(ref) ?? []);
  }

  async getSystemAs(ref) {
    return this.byRef.get(ref);
  }

  async getReferenced(refs) {
    return refs.map(ref => this.byRef.get(ref));
  }

  async listPartEdges() {
    return [];
  }
}

/**
 * Moves what the first run wrote two years back, and has each system change a dozen
 * times since: better and worse, and once its owner or class.
 */
async function addHistory(knex, { now }) {
  const { insertRows } = require('../src/database/util');
  const {
    rebuildSpans,
  } = require('../src/database/operations/spans/refreshSpans');
  const start = now - DAYS * DAY;
  await knex('evaluation_changes').update({ at: start });
  await knex('system_changes').update({ at: start });
  const results = await knex('evaluation_changes').select();
  const facts = await knex('system_changes').select();
  const between = (systemId, index) =>
    start +
    Math.floor(((index + 1) * DAYS * DAY) / (CHANGES_PER_SYSTEM + 1)) +
    ((systemId * 2_654_435_761) % (SPREAD * DAY));
  for (let index = 0; index < CHANGES_PER_SYSTEM; index++) {
    // The last change brings back what the run found.
    const isLast = index === CHANGES_PER_SYSTEM - 1;
    const moved = results.map(({ id: _, ...row }) => ({
      ...row,
      at: between(row.system_id, index),
      cause: 'entity',
      ...(!isLast && {
        level: (row.level + index) % 4,
        completeness: ((row.system_id + index * 13) % 100) / 100,
        states: index % 2 ? row.states.replace('P', 'E') : row.states,
      }),
    }));
    await insertRows(knex, {
      table: 'evaluation_changes',
      columns: {
        system_id: 'integer',
        pack_id: 'text',
        pack_version: 'text',
        at: 'bigint',
        cause: 'text',
        level: 'smallint',
        completeness: 'double precision',
        blocked: 'boolean',
        states: 'text',
        codes: 'text',
      },
      rows: moved,
    });
  }
  await insertRows(knex, {
    table: 'system_changes',
    columns: {
      system_id: 'integer',
      at: 'bigint',
      owner_ref: 'text',
      ownership: 'text',
      type: 'text',
      system_ref: 'text',
      stage: 'smallint',
      risk_class: 'smallint',
      open_risks: 'smallint',
      open_high_risks: 'smallint',
    },
    rows: facts.map(({ id: _, ...row }) => ({
      ...row,
      at: between(row.system_id, 6) + 1,
      stage: (row.stage + 1) % 6,
      open_risks: row.system_id % 5,
      open_high_risks: Math.min(row.system_id % 5, row.system_id % 2),
    })),
  });
  const spans = await knex.transaction(tx => rebuildSpans(tx));
  for (const table of [
    'evaluation_changes',
    'system_changes',
    'result_spans',
  ]) {
    await knex.raw('analyze ??', [table]);
  }
  return { changes: results.length * (CHANGES_PER_SYSTEM + 1), spans };
}

module.exports = { BenchCatalog, addHistory, DAY, GROUPS };
