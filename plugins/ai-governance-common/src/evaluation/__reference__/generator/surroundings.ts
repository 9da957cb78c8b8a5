import { Entity } from '@backstage/catalog-model';
import {
  BomFacts,
  DocumentFacts,
  DocumentOutage,
  Measurement,
  ModelCardFacts,
  ResolvedReference,
} from '../../types';
import { Anything } from '../Case';
import { Clock } from './Clock';
import { Random } from './Random';

const team: ResolvedReference = {
  status: 'resolved',
  kind: 'Group',
  memberCount: 3,
};

const REFERENCES: Record<string, ResolvedReference> = {
  'group:default/lending': team,
  'user:default/lending': { status: 'resolved', kind: 'User' },
  'user:default/ada': { status: 'resolved', kind: 'User' },
  'component:default/api': { status: 'resolved', kind: 'Component' },
  'api:default/limits': { status: 'resolved', kind: 'API' },
  'system:default/lending': { status: 'resolved', kind: 'System' },
  'component:default/portal': {
    status: 'resolved',
    kind: 'Component',
    lifecycle: 'experimental',
  },
  'aisystem:default/other': { status: 'resolved', kind: 'AISystem' },
};

/** What the references of a system lead to. */
export function drawReferences(
  random: Random,
): Record<string, ResolvedReference> {
  const drawn = Object.entries(REFERENCES).map(([ref, right]) => [
    ref,
    random.mostly<ResolvedReference | undefined>(right, [
      undefined,
      { status: 'missing' },
      { status: 'unavailable' },
      { ...right, lifecycle: 'production' },
      { ...right, lifecycle: 'deprecated' },
      { ...right, memberCount: 0 },
      { ...right, inactive: true },
    ]),
  ]);
  return Object.fromEntries(drawn.filter(([, found]) => found));
}

const HEADINGS = [
  'intended use',
  'limitations',
  'evaluation results',
  'training data',
  'out-of-scope use',
  'bias and risks',
  'contact',
  'capabilities',
  'limits',
  'human oversight',
  'common causes',
];

function drawCard(random: Random): ModelCardFacts {
  return {
    sections: random.some(HEADINGS, random.goodness).map(heading => ({
      heading,
      length: random.mostly(80, [0, 1]),
      placeholder: random.mostly(false, [true]),
    })),
  };
}

const PURLS = [
  'pkg:generic/limit-llm',
  'pkg:generic/limit-llm@3.1.0',
  'pkg:GENERIC/limit-llm@3.2.0?arch=arm64',
  'pkg:generic/acme/limit-llm@3.2.0',
];

function drawBom(random: Random): BomFacts {
  return {
    format: random.mostly<BomFacts['format']>('CycloneDX', [
      'SPDX',
      'unsupported',
    ]),
    specVersion: '1.6',
    faults: random.mostly<string[]>([], [['components/0: is missing']]),
    serialNumber: random.mostly<string | undefined>('urn:uuid:1', [undefined]),
    models: random.some(
      [
        {
          name: 'limit-llm',
          version: '3.2.0',
          purl: 'pkg:generic/limit-llm@3.2.0',
        },
        { name: 'other', version: '1' },
        { name: 'other', version: '3.2.0' },
        { group: 'acme', name: 'limit-llm', version: '1' },
        { name: 'limit-llm', version: '3.2.0' },
        { name: 'limit-llm', version: '3.2.0', purl: random.pick(PURLS) },
      ],
      random.goodness,
    ),
  };
}

/** The end of one grace or another, to the millisecond, and long before and after. */
function drawOutage(random: Random, clock: Clock): DocumentOutage {
  const since = clock.instant(-random.pick([0, 1, 2, 2, 6, 7, 7, 8, 400]));
  return {
    since: random.mostly(since, ['yesterday']),
    lastReadAt: clock.instant(-random.int(8, 30)),
    detail: 'the host answers 429',
  };
}

/** Whatever was read may be out of reach by now. */
function drawDocument(random: Random, clock: Clock): DocumentFacts | undefined {
  const found = drawFound(random);
  return found && found.status !== 'unavailable' && random.chance(0.15)
    ? { ...found, outage: drawOutage(random, clock) }
    : found;
}

function drawFound(random: Random): DocumentFacts | undefined {
  const available: DocumentFacts = {
    status: 'available',
    sha256: 'a'.repeat(64),
    length: random.mostly(1200, [0, 1]),
    ...(random.chance(0.95) && { modelCard: drawCard(random) }),
    ...(random.chance(0.95) && { bom: drawBom(random) }),
  };
  return random.mostly<DocumentFacts | undefined>(available, [
    { status: 'missing', detail: 'no such file' },
    { status: 'malformed', detail: 'not a text' },
    { status: 'unavailable', detail: 'timed out' },
    undefined,
  ]);
}

/** What was found at every place that a descriptor declares, and at some others. */
export function drawDocuments(
  random: Random,
  clock: Clock,
  entity: Entity,
): Record<string, DocumentFacts> {
  const declared: string[] = Object.values(
    (entity.spec as Anything).documentation ?? {},
  );
  const links = (entity.metadata.links ?? []).map(({ url }) => url);
  const places = [...new Set([...declared, ...links, './mkdocs.yml'])];
  return Object.fromEntries(
    places
      .map(place => [place, drawDocument(random, clock)])
      .filter(([, document]) => document),
  );
}

const inside: Record<string, number> = {
  gte: 0,
  gt: 1,
  lte: 0,
  lt: -1,
  eq: 0,
  between: 0.2,
};

/** Values before the newest, in and out of the limit. */
function drawEarlier(random: Random, right: number): Array<[number, number]> {
  if (random.chance(0.5)) return [];
  const steps = random.pick([[0], [0, 1], [1, 2, 3], [1, 2, 8], [0, 1, 2, 3]]);
  return steps.map(days => [
    days + 1,
    random.pick([right, right - 0.1, right + 0.1, right + 1, right - 1]),
  ]);
}

/** Measurements of each metric, inside and outside of its limit and its time. */
export function drawMeasurements(
  random: Random,
  clock: Clock,
  entity: Entity,
): Measurement[] {
  const { acceptance = [], monitoring, version } = entity.spec as Anything;
  const limits: Anything[] = [...acceptance, ...(monitoring?.metrics ?? [])];
  return limits.flatMap(limit => {
    const slices = random.pick([
      [undefined],
      [undefined, 'sex', 'age'],
      ['sex', 'age'],
      ['sex'],
    ]);
    // About once and twice the cadence, or the validity.
    const days = random.mostly(
      random.pick([0, 0, 0, 1, 7, 14, 30]),
      [2, 61, 62, 365, 730],
    );
    return [...slices, ...random.some(slices, 0.2)].flatMap(slice => {
      const right = (limit.threshold ?? 0) + (inside[limit.comparator] ?? 0);
      const value = random.mostly(right, [right - 0.1, right + 0.1, right]);
      const newest = -random.mostly(days, [days + 1, days + 2, days, -1, 0]);
      const points: Array<[number, number]> = [[0, value]];
      return [...points, ...drawEarlier(random, right)].map(([before, held]) =>
        JSON.parse(
          JSON.stringify({
            metric: limit.metric,
            value: held,
            version: random.mostly(version, ['3.1.0', undefined]),
            measuredAt: clock.instant(newest - before),
            slice,
            dataset: limit.drift
              ? random.pick(['training', undefined, 'holdout'])
              : random.mostly(limit.dataset, [undefined, 'training']),
            sampleSize: random.pick([undefined, 1, 2, 40, 40, 40]),
          }),
        ),
      );
    });
  });
}
