import {
  ControlPack,
  EntityRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { NotificationOptions } from '../notifications';
import { createTestGovernance, NOON } from './createTestGovernance';
import { aiSystem, group, systemRef, user } from './entities';
import { person } from './people';

export const ENTITY_REF = systemRef('limit');

/** People of the scenario. */
export const people = {
  /** Owns the system. */
  ada: person('ada', ['team']),
  /** Belongs to the same team. */
  tom: person('tom', ['team']),
  /** Reviews, and is neither owner nor risk owner. */
  bob: person('bob'),
  /** Owns the risks. */
  rio: person('rio'),
};

/** The system of the scenario, with what records are bound to. */
export const limit = (spec: object = {}, etag = 'v1') =>
  aiSystem('limit', {
    metadata: { etag },
    spec: {
      owner: 'team',
      version: '1.0.0',
      intendedUse: { purpose: 'Propose limits' },
      governance: { riskOwner: 'rio' },
      risk: { class: 'limited', classifiedOn: '2026-01-15' },
      datasets: [
        { ref: 'resource:default/loans', version: '7', role: 'training' },
      ],
      ...spec,
    },
  });

/** A governance with one system in the catalog, evaluated. */
export async function recordScenario(
  knex: Knex,
  options: {
    timeZone?: string;
    packs?: ControlPack[];
    chiefAiOfficer?: EntityRef;
    notificationOptions?: NotificationOptions;
  } = {},
) {
  const { timeZone, ...others } = options;
  const governance = await createTestGovernance({
    ...others,
    knex,
    policy: { timeZone },
    clock: { now: NOON },
  });
  governance.catalog.put(
    limit(),
    group('team', { members: ['ada', 'tom'] }),
    ...['ada', 'tom', 'bob', 'rio'].map(name => user(name)),
  );
  await governance.run();
  const { records, service, clock } = governance;
  type Who = keyof typeof people;
  return {
    ...governance,
    /** Writes a record. */
    write: (
      who: Who,
      input: Parameters<typeof records.createRecord>[0]['input'],
    ) => records.createRecord({ entityRef: ENTITY_REF, input }, people[who]),
    /** Changes its state, on the revision that stands. */
    act: async (
      who: Who,
      action: 'submit' | 'approve' | 'reject' | 'withdraw',
      recordId: string,
      comment?: string,
    ) => {
      const { revision } = await records.getRecord({ recordId }, people[who]);
      return records.transitionRecord(
        { recordId, input: { action, revision, comment } },
        people[who],
      );
    },
    /** Writes a new revision of it. */
    revise: async (who: Who, recordId: string, data: object) => {
      const { revision, expiresAt } = await records.getRecord(
        { recordId },
        people[who],
      );
      return records.reviseRecord(
        { recordId, input: { revision, data: data as {}, expiresAt } },
        people[who],
      );
    },
    /** State of a control at this instant. */
    stateOf: async (controlId: string) => {
      const { controls } = await service.getScorecard(
        { entityRef: ENTITY_REF },
        people.bob,
      );
      return controls.find(control => control.controlId === controlId)?.state;
    },
    /** An instant of so many days from now. */
    inDays: (days: number) =>
      new Date(clock.now + days * 86_400_000).toISOString(),
  };
}
