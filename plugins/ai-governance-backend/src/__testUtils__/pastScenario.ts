import {
  GovernanceRecord,
  LifecycleStage,
  RiskClass,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EvidenceProvider } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { Knex } from 'knex';
import { createTestGovernance, DAY, NOON } from './createTestGovernance';
import { aiSystem, group, systemRef } from './entities';

/** Numbers from 0 to 1 that are the same for the same seed (Mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CLASSES: RiskClass[] = ['high', 'limited', 'minimal', 'unclassified'];
const STAGES: LifecycleStage[] = [
  'inception',
  'deployment',
  'operation-monitoring',
];
const OWNERS = ['team', 'sub', 'other', 'gone', undefined];

const iso = (instant: number) => new Date(instant).toISOString();

/** A risk that begins to count between the days. */
function riskOf(ref: string, index: number, place: number): GovernanceRecord {
  return {
    id: `${ref} risk ${place}`,
    type: 'risk',
    state: 'approved',
    author: 'user:default/ada',
    effectiveAt: iso(NOON + place * 4 * DAY + 4321 * (index + 1)),
    data: {
      title: 'Drift',
      residualRating: 4 + place * 6,
      treatment: 'mitigate',
    },
  };
}

/** A waiver that ends between the days. */
function waiverOf(ref: string, index: number, place: number): GovernanceRecord {
  return {
    id: `${ref} ${place}`,
    type: 'waiver',
    state: 'approved',
    author: 'user:default/ada',
    approver: 'user:default/bob',
    effectiveAt: iso(NOON - DAY),
    expiresAt: iso(NOON + (3 + place * 5) * DAY + 1234 * (index + 1)),
    subject: ['OPS-04', 'INV-02', 'DOC-01'][place % 3],
    data: { reason: 'moved' },
    binding: { approverMayApprove: true },
  };
}

/** An impact assessment of a version, which is too old for the class high from some day on. */
function assessmentOf(ref: string): GovernanceRecord {
  // The same however many systems are asked for together.
  const days = Number(/\d*$/.exec(ref)![0]);
  return {
    id: `${ref} assessment`,
    type: 'impact-assessment',
    state: 'approved',
    author: 'user:default/ada',
    approver: 'user:default/bob',
    effectiveAt: iso(NOON + (days - 363) * DAY),
    data: {
      sections: Object.fromEntries(
        [
          'individuals',
          'groups',
          'society',
          'misuse',
          'failures',
          'mitigations',
        ].map(section => [section, 'None that is known']),
      ),
    },
    binding: { version: '1.0.0', approverMayApprove: true },
  };
}

/** Records by which results and counts change by themselves. */
function recordsInTime(count: number): EvidenceProvider {
  const places = Array.from({ length: count }, (_, place) => place);
  return {
    getName: () => 'records-in-time',
    getRecords: async ({ entityRefs }) =>
      Object.fromEntries(
        entityRefs.map((ref, index) => [
          ref,
          [
            assessmentOf(ref),
            ...places.flatMap(place => [
              riskOf(ref, index, place),
              waiverOf(ref, index, place),
            ]),
          ],
        ]),
      ),
  };
}

/**
 * A plugin to whose systems everything happens that can: they come, change owner,
 * class and stage, get better and worse, expire, go, and come back.
 */
export async function createPast(options: {
  knex: Knex;
  seed: number;
  systems: number;
}) {
  const random = randomNumbers(options.seed);
  const pick = <T>(values: readonly T[]): T =>
    values[Math.floor(random() * values.length)];
  const governance = await createTestGovernance({
    knex: options.knex,
    evidenceProviders: [recordsInTime(3)],
  });
  governance.catalog.put(
    group('team', { members: ['ada'], children: ['sub'] }),
    group('sub', { members: ['bob'] }),
    group('other', { members: ['cleo'] }),
  );
  let version = 0;
  const change = () => {
    const name = `s${Math.floor(random() * options.systems)}`;
    if (random() < 0.15) {
      governance.catalog.remove(systemRef(name));
      return;
    }
    const isGood = random() < 0.5;
    governance.catalog.put(
      aiSystem(name, {
        metadata: { etag: `v${version++}` },
        spec: {
          owner: pick(OWNERS),
          lifecycleStage: pick(STAGES),
          risk: { class: pick(CLASSES) },
          ...(isGood && {
            logging: { enabled: true, retentionDays: 400, location: 's3://x' },
            version: '1.0.0',
          }),
        },
      }),
    );
  };
  return {
    governance,
    random,
    /** Lets time pass, changes some systems, and runs. */
    async day() {
      governance.clock.now += Math.floor(random() * 2 * DAY) + 1;
      for (let index = 0; index < 4; index++) {
        change();
      }
      await (random() < 0.5 ? governance.run() : governance.poll());
    },
  };
}
