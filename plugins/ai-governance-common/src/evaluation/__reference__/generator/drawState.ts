import { shippedPacks } from '../../../packs/shippedPacks';
import { EvaluationPolicy } from '../../../packs/types';
import { defaultEvaluationPolicy } from '../../policy';
import { EvaluationInput, EvidenceSource } from '../../types';
import { Clock } from './Clock';
import { drawDescriptor } from './descriptor';
import { Random } from './Random';
import { drawRecords } from './recordsOf';
import {
  drawDocuments,
  drawMeasurements,
  drawReferences,
} from './surroundings';

/** A system, everything that is known of it, a pack, a policy and an instant: the same for a seed. */
export function drawState(seed: number): EvaluationInput {
  const random = new Random(seed);
  const clock = new Clock(random);
  const pack = shippedPacks[seed % shippedPacks.length];
  const entity = drawDescriptor(random, clock, pack.id);
  const controlIds = pack.controls.map(({ id }) => id);
  return {
    entity,
    references: drawReferences(random),
    records: source(random, drawRecords(random, clock, entity, controlIds)),
    metrics: source(random, drawMeasurements(random, clock, entity)),
    documents: drawDocuments(random, clock, entity),
    pack,
    policy: drawPolicy(random, clock),
    now: clock.now,
  };
}

function source<T>(random: Random, items: T[]): EvidenceSource<T> {
  return random.chance(0.94)
    ? { status: 'available', items }
    : { status: 'unavailable', detail: 'timed out' };
}

function drawPolicy(random: Random, { timeZone }: Clock): EvaluationPolicy {
  const appetites = [
    undefined,
    undefined,
    { default: 9, byCategory: { safety: 5, privacy: 12 } },
    { default: 12, byClass: { high: 6, limited: 9, prohibited: 12 } },
  ];
  const appetite = random.pick(appetites);
  return {
    ...defaultEvaluationPolicy,
    levels: random.mostly(defaultEvaluationPolicy.levels, [
      { bronze: 0.2, silver: 0.4, gold: 0.6 },
      { bronze: 0.5, silver: 0.7, gold: 1 },
    ]),
    riskAppetite: random.mostly(9, [5, 6, 12]),
    minimumLogRetentionDays: random.mostly(0, [30, 200]),
    ...(random.chance(0.3) && { concernUrl: 'https://example.com/concern' }),
    ...(random.chance(0.3) && {
      documentGraceDays: random.pick([0, 0.5, 2, 7]),
    }),
    ...(timeZone && { timeZone }),
    ...(appetite && { risk: { appetite } as EvaluationPolicy['risk'] }),
  };
}
