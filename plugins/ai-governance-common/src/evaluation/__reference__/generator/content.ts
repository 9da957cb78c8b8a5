import { JsonObject } from '@backstage/types';
import { RecordType } from '../../../records/types';
import { Anything } from '../Case';
import { Clock } from './Clock';
import { Random } from './Random';

type Content = (random: Random, clock: Clock) => Anything;

const says = (random: Random) =>
  random.mostly('It is described here.', [undefined, ' ', 'TODO', '']);

const sections =
  (...names: string[]): Content =>
  random => ({
    sections: Object.fromEntries(names.map(name => [name, says(random)])),
  });

const verdict: Content = random => ({
  verdict: random.mostly('pass', ['fail', undefined]),
});

const reason: Content = random => ({ reason: says(random) });

const openItems = (random: Random, clock: Clock) =>
  Array.from({ length: random.pick([0, 0, 1, 2]) }, () => ({
    title: 'Something is left to do',
    owner: random.mostly('user:default/bob', [undefined, ' ']),
    dueDate: random.mostly(clock.dueDay(), [undefined]),
    status: random.pick(['open', undefined, 'closed']),
  }));

const steps = (random: Random) =>
  random.mostly(
    random.pick([
      { likelihood: 2, impact: 3 },
      { likelihood: 3, impact: 4 },
    ]),
    [
      { likelihood: 1, impact: 5 },
      { likelihood: 3, impact: 3 },
      { likelihood: 2, impact: 5 },
      undefined as never,
    ],
  );

const content: Partial<Record<RecordType, Content>> = {
  'risk-assessment': random => ({
    risks: random.pick([
      ['risk-0'],
      ['risk-0', 'risk-1'],
      ['risk-9'],
      [],
      undefined,
    ]),
    noRiskStatement: random.pick([undefined, 'None was found.', ' ']),
  }),
  'impact-assessment': random => ({
    ...sections(
      'individuals',
      'groups',
      'society',
      'misuse',
      'failures',
      'mitigations',
      'benefit',
      'dataAndModel',
      'reassessment',
      'costs',
      'independentReview',
      'riskAcceptance',
    )(random, undefined as never),
    independentReviewer: random.mostly('user:default/cleo', [
      undefined,
      'user:default/ada',
      'Bob',
      'user:',
    ]),
  }),
  fria: (random, clock) => ({
    ...sections(
      'processes',
      'period',
      'persons',
      'harms',
      'oversight',
      'measures',
    )(random, clock),
    authorityNotifiedOn: random.mostly(clock.day(-5), [undefined]),
  }),
  'dpia-not-required': reason,
  'registration-not-required': reason,
  'fairness-not-applicable': reason,
  waiver: reason,
  'art6-derogation': random => ({
    condition: random.mostly('a', [undefined, 'e']),
    text: says(random),
  }),
  'data-quality': (random, clock) => ({
    ...verdict(random, clock),
    ...sections(
      'completeness',
      'representativeness',
      'labelling',
      'preparation',
    )(random, clock),
  }),
  'security-test': (random, clock) => ({
    verdict: random.mostly('pass', ['accepted-findings', 'fail', undefined]),
    tests: random.mostly(
      ['prompt-injection', 'data-leakage'],
      [['prompt-injection'], undefined as never, []],
    ),
    findings: openItems(random, clock),
  }),
  'fairness-evaluation': random => ({
    verdict: random.mostly('pass', ['fail', undefined]),
    slices: random.mostly(['women', 'men'], [[], undefined as never]),
  }),
  'release-approval': random => ({
    decision: random.mostly('approved', [undefined, 'refused']),
  }),
  'rollback-drill': verdict,
  'supplier-assessment': (random, clock) => ({
    verdict: random.mostly('acceptable', [
      'conditional',
      'conditional',
      'unacceptable',
      undefined,
    ]),
    actions: openItems(random, clock),
  }),
  'governance-review': (random, clock) => ({
    decision: random.mostly('continue', ['suspend', 'other', undefined]),
    attendees: random.mostly(
      ['user:default/bob'],
      [[], [' '], undefined as never],
    ),
    actions: openItems(random, clock),
  }),
  risk: (random, clock) => ({
    category: random.pick(['safety', 'privacy', undefined]),
    inherent: steps(random),
    residual: steps(random),
    ...(random.chance(0.1) && { inherentRating: 12, residualRating: 6 }),
    treatment: random.mostly(random.pick(['mitigate', 'accept', 'avoid']), [
      undefined,
    ]),
    owner: random.mostly('user:default/bob', [undefined, ' ']),
    dueDate: random.mostly(clock.dueDay(), [undefined]),
    treated: random.pick([undefined, false, true]),
    status: random.pick(['open', 'open', undefined, 'closed']),
  }),
  'risk-acceptance': random => ({ justification: says(random) }),
  incident: (random, clock) => {
    const severity = random.pick(['minor', 'serious', 'death', 'widespread']);
    const ago = random.pick([0, 2, 3, 10, 11, 15, 16, random.int(0, 40)]);
    const last = { minor: 9, serious: 15, death: 10, widespread: 2 }[severity]!;
    return {
      severity,
      awareAt: random.mostly(clock.day(-ago), [undefined]),
      dueDate: random.mostly(clock.dueDay(), [undefined]),
      reportedAt: random.pick([
        undefined,
        clock.pastDay(),
        // On the last day, and on the one after it.
        clock.day(last - ago),
        clock.day(last + 1 - ago),
      ]),
      lateReason: random.pick([undefined, undefined, 'A holiday.']),
      noReportReason: random.pick([undefined, undefined, undefined, 'Minor.']),
      providerInformedAt: random.mostly(clock.pastDay(), [undefined]),
      othersInformedAt: random.mostly(clock.pastDay(), [undefined]),
      providerNotReached: random.pick([undefined, undefined, 'No answer.']),
      status: random.pick(['open', undefined, 'closed']),
    };
  },
  nonconformity: (random, clock) => {
    const due = random.pick([-5, -1, 0, 1, 20]);
    return {
      cause: says(random),
      correctiveAction: says(random),
      owner: random.mostly('user:default/bob', [undefined, ' ']),
      dueDate: random.mostly(clock.dueDay(), [undefined]),
      effectivenessCheck: random.mostly(
        {
          dueDate: random.mostly(clock.day(due), [undefined]),
          checkedAt: random.pick([
            undefined,
            clock.day(-9),
            clock.day(due),
            clock.day(due + 1),
          ]),
          checkedBy: random.mostly('user:default/cleo', [
            undefined,
            'Bob',
            'user:default/ada',
            'user:',
          ]),
          result: says(random),
        },
        [undefined as never],
      ),
      status: random.pick(['open', undefined, 'closed']),
    };
  },
  retirement: (random, clock) => ({
    retiredAt: random.mostly(clock.pastDay(), [undefined]),
    dataDisposal: says(random),
    modelDisposal: says(random),
    logRetention: says(random),
    usersNotified: says(random),
  }),
};

/** Content of a record, of which parts are missing or say nothing. */
export function contentOf(
  type: RecordType,
  random: Random,
  clock: Clock,
): JsonObject {
  return JSON.parse(JSON.stringify(content[type]?.(random, clock) ?? {}));
}
