import { Entity } from '@backstage/catalog-model';
import { specHash } from '../../../entity/specHash';
import {
  GovernanceRecord,
  RECORD_TYPES,
  RecordType,
} from '../../../records/types';
import { intendedUseHash } from '../../../risk/intendedUseHash';
import { Anything } from '../Case';
import { Clock } from './Clock';
import { contentOf } from './content';
import { Random } from './Random';

const SUBJECTS: Partial<Record<RecordType, string[]>> = {
  'data-quality': [
    'resource:default/repayments',
    'resource:default/holdout',
    'https://data.example.com/holdout',
  ],
  'supplier-assessment': ['Modelworks', 'Datahouse'],
  'risk-acceptance': ['risk-0', 'risk-1'],
};

/** How a second, or the same, person is written. */
const APPROVERS = [
  undefined,
  '',
  'user:default/ada',
  'User:Default/Ada',
  'ada',
  ' user:default/ada ',
  'user:default/a\u200bda',
  'group:default/ada',
  'user:other/ada',
];

/** The author, written so that a reader sees no difference. */
const ALIASES = [
  'user:default/a\u200bda',
  'user:default/ada\ufeff',
  'User:Default/Ada',
  'user:default/\uff41da',
];

const STATES = [
  'draft',
  'submitted',
  'rejected',
  'withdrawn',
  'superseded',
] as const;

/** What is declared, with its hashes. */
interface Declared {
  spec: Anything;
  specHash: string;
  intendedUseHash: string;
}

function drawBinding(
  random: Random,
  declared: Declared,
  type: string,
): Anything {
  const { spec } = declared;
  const others = [undefined, '3.1.0', '3.9', '4.0.0', 'v3', '2026-08', 'main'];
  const share = type === 'waiver' ? 0.3 : Math.max(0.8, random.goodness);
  const hash = (current: string) =>
    random.chance(share)
      ? random.mostly(current, ['v2:other', undefined as never])
      : undefined;
  return {
    version: random.mostly(spec.version, others),
    specHash: hash(declared.specHash),
    intendedUseHash: hash(declared.intendedUseHash),
    classifiedOn: random.mostly(spec.risk?.classifiedOn, [
      undefined,
      '2026-01-01',
    ]),
    residualRating: random.pick([6, 6, 6, 12, undefined]),
    datasetVersion: random.mostly('2026-07', [undefined, '2026-08']),
    authorIsOwner: random.mostly(true, [false, undefined]),
    approverMayApprove: random.mostly(true, [false, undefined]),
    approverIsRiskOwner: random.mostly(true, [false, undefined]),
    approverIsChiefAiOfficer: random.mostly(true, [false, undefined]),
  };
}

function drawRecord(
  random: Random,
  clock: Clock,
  declared: Declared,
  type: RecordType,
  subject?: string,
): GovernanceRecord {
  const isOwn = ['risk', 'incident', 'nonconformity'].includes(type);
  const needsEnd = type === 'waiver' || type === 'risk-acceptance';
  const hasEnd = random.chance(needsEnd ? 0.98 : 0.15);
  return {
    id: type,
    type,
    state: random.mostly(
      isOwn || type === 'attestation' ? 'submitted' : 'approved',
      random.chance(0.5) ? ['approved'] : STATES,
    ),
    author: 'user:default/ada',
    approver: random.mostly(
      'user:default/bob',
      random.chance(0.4) ? APPROVERS : ALIASES,
    ),
    // Sometimes on the very day of a significant change.
    effectiveAt: random.chance(0.1)
      ? declared.spec.significantChange?.date ?? clock.effective()
      : clock.effective(),
    ...(hasEnd && {
      expiresAt: type === 'waiver' ? clock.waiverEnd() : clock.deadline(),
    }),
    ...(subject !== undefined && { subject }),
    binding: drawBinding(random, declared, type),
    ...(random.chance(0.1) && { imported: true }),
    data: contentOf(type, random, clock),
  };
}

/** Records of every type: approved and not, by one person and by two, old and new. */
export function drawRecords(
  random: Random,
  clock: Clock,
  entity: Entity,
  controlIds: string[],
): GovernanceRecord[] {
  const declared: Declared = {
    spec: entity.spec,
    specHash: specHash(entity),
    intendedUseHash: intendedUseHash(entity),
  };
  const draw = (type: RecordType, subject?: string) =>
    drawRecord(random, clock, declared, type, subject);
  const ofType = (type: RecordType): GovernanceRecord[] => {
    if (type === 'waiver') {
      return Array.from({ length: random.pick([0, 0, 0, 1, 3]) }, () =>
        draw(type, random.pick(controlIds)),
      );
    }
    const rare = ['incident', 'nonconformity', 'risk', 'risk-acceptance'];
    const alternatives = /-not-(required|applicable)$/.test(type);
    const counts = alternatives ? [0, 0, 0, 1] : [1, 1, 1, 2];
    return (SUBJECTS[type] ?? [undefined]).flatMap(subject =>
      Array.from(
        {
          length: random.pick(
            random.chance(random.goodness) && !rare.includes(type)
              ? counts
              : [0, 1, 2],
          ),
        },
        () => draw(type, subject),
      ),
    );
  };
  const seen = new Map<string, number>();
  return RECORD_TYPES.flatMap(ofType).map(item => {
    const count = seen.get(item.type) ?? 0;
    seen.set(item.type, count + 1);
    return { ...item, id: `${item.type}-${count}` };
  });
}
