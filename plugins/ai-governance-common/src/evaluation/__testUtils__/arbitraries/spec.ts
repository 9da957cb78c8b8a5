import fc from 'fast-check';
import { AISystemSpec } from '../../../entity/AiSystemSpec.generated';
import {
  BOOLEAN_TRAITS,
  DATASET_ROLES,
  DECISION_MAKING,
  DECLARED_LIFECYCLE_STAGES,
  LIFECYCLES,
  METRIC_KINDS,
  OVERSIGHT_MODES,
  PRACTICE_ANSWERS,
  RISK_CLASSES,
  SOURCINGS,
  US_FEDERAL_IMPACTS,
  US_FEDERAL_PRACTICES,
} from '../../../entity/vocabulary';
import { completeSpec } from '../completeSpec';
import { limitedMetric, METRICS } from './watched';

type Arb<T> = fc.Arbitrary<T>;

/** Mostly the value of the complete system, at times another or none. */
function mostly<T>(
  value: T,
  other: Arb<T | undefined> = fc.constant(undefined),
): Arb<T | undefined> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<T | undefined>(value) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: other },
  );
}

/** An object whose parts may be absent. */
function parts<T extends object>(
  arbitraries: Partial<{ [K in keyof T]: Arb<T[K] | undefined> }>,
): Arb<T> {
  return fc
    .record(arbitraries as Record<string, Arb<unknown>>)
    .map(
      value =>
        Object.fromEntries(
          Object.entries(value).filter(([, part]) => part !== undefined),
        ) as T,
    );
}

/** Comparators with one threshold. */
const ONE_SIDED = ['lt', 'lte', 'gt', 'gte', 'eq'] as const;

const dataset = parts<NonNullable<AISystemSpec['datasets']>[number]>({
  ref: mostly(
    'resource:default/repayments',
    fc.constantFrom('resource:default/holdout', 'resource:default/other'),
  ),
  url: mostly(undefined, fc.constant('https://data.example.com/holdout')),
  role: mostly('training', fc.constantFrom(...DATASET_ROLES)),
  version: mostly('2026-07', fc.constant('2026-10')),
  source: mostly('ledger'),
  licence: mostly(undefined, fc.constantFrom('MIT', 'homemade')),
  legalBasis: mostly('contract'),
  classification: mostly('internal'),
  containsPersonalData: mostly(true, fc.constant(false)),
});

const model = parts<NonNullable<AISystemSpec['models']>[number]>({
  name: fc.constantFrom('limit-llm', 'reranker'),
  version: mostly('3.2.0', fc.constant('1.0.0')),
  purl: mostly('pkg:generic/limit-llm@3.2.0'),
});

const supplier = parts<NonNullable<AISystemSpec['suppliers']>[number]>({
  name: fc.constantFrom('Modelworks', 'Datahouse'),
  role: mostly('model-provider'),
  contractUrl: mostly('https://contracts.example.com/1'),
});

const criterion = parts<NonNullable<AISystemSpec['acceptance']>[number]>({
  metric: fc.constantFrom(...METRICS),
  kind: mostly('fairness', fc.constantFrom(...METRIC_KINDS)),
  comparator: fc.constantFrom(...ONE_SIDED),
  threshold: fc.constantFrom(0, 0.05, 0.2, 0.78),
  dataset: mostly(undefined, fc.constant('holdout')),
  slices: mostly(undefined, fc.constantFrom(['sex'], ['sex', 'age'], [])),
});

const watched = parts<
  NonNullable<NonNullable<AISystemSpec['monitoring']>['metrics']>[number]
>({
  metric: fc.constantFrom(...METRICS),
  kind: fc.constantFrom('performance', 'drift', 'fairness', 'operational'),
  comparator: mostly('lte', fc.constantFrom(...ONE_SIDED)),
  threshold: mostly(0.2, fc.constantFrom(0.05, 1)),
  cadence: mostly('P1D', fc.constantFrom('P7D', 'PT6H', 'P0D')),
});

const notice = fc.constant({ url: 'https://bank.example.com/notice' });

const traits = parts<NonNullable<AISystemSpec['traits']>>({
  ...Object.fromEntries(
    BOOLEAN_TRAITS.map(name => [
      name,
      mostly<boolean | 'unknown'>(
        completeSpec.traits![name] as boolean,
        fc.constantFrom<(boolean | 'unknown')[]>(true, false, 'unknown'),
      ),
    ]),
  ),
  decisionMaking: mostly('assists', fc.constantFrom(...DECISION_MAKING)),
});

const risk = parts<NonNullable<AISystemSpec['risk']>>({
  class: fc.oneof(
    fc.constant<'high'>('high'),
    fc.constantFrom(...RISK_CLASSES),
    fc.constant(undefined),
  ),
  classifiedOn: mostly(
    '2026-01-10',
    fc.constantFrom('2026-11-25', '2025-05-05'),
  ),
  rationale: mostly(
    'Annex III point 5(b), creditworthiness.',
    fc.constant('TBD'),
  ),
  annexIII: mostly(
    ['5(b)'],
    fc.constantFrom([], ['2'], ['4(a)'], ['5'], ['2', '5(c)']),
  ),
});

const documentation = parts<NonNullable<AISystemSpec['documentation']>>(
  Object.fromEntries(
    Object.entries(completeSpec.documentation!).map(([key, place]) => [
      key,
      mostly(place, fc.constant('./docs/other.md')),
    ]),
  ),
);

const monitoring = parts<NonNullable<AISystemSpec['monitoring']>>({
  owner: mostly('group:default/lending', fc.constant('group:default/gone')),
  dashboard: mostly('https://dashboards.example.com/d/limit'),
  metrics: mostly(
    completeSpec.monitoring!.metrics,
    fc.array(fc.oneof(watched, limitedMetric), { maxLength: 4 }),
  ),
});

/** Optional sections of a spec: mostly the complete one, in part or not at all. */
const section = <T>(whole: T, other: Arb<T>): Arb<T | undefined> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<T | undefined>(whole) },
    { weight: 5, arbitrary: other },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

const list = <T>(whole: T[] | undefined, item: Arb<T>) =>
  section(whole!, fc.array(item, { maxLength: 4 }));

const complete = completeSpec;

/** Specs between empty and complete, valid against the schema. */
export const specArbitrary: Arb<AISystemSpec> = parts<AISystemSpec>({
  type: fc.constantFrom('predictive', 'generative', 'agentic', 'unknown'),
  lifecycle: fc.oneof(
    fc.constant<'production'>('production'),
    fc.constantFrom(...LIFECYCLES),
  ),
  lifecycleStage: fc.oneof(
    fc.constant<'operation-monitoring'>('operation-monitoring'),
    fc.constantFrom(...DECLARED_LIFECYCLE_STAGES),
  ),
  owner: mostly('group:default/lending', fc.constant('lending')),
  version: mostly('3.2.0', fc.constantFrom('3.3.0', '4.0.0', 'main')),
  sourcing: mostly('in-house', fc.constantFrom(...SOURCINGS)),
  roles: mostly(
    complete.roles,
    fc.constantFrom([], ['deployer'], ['provider']),
  ),
  jurisdictions: mostly(
    complete.jurisdictions,
    fc.constantFrom([], ['GB'], ['US'], ['DE'], ['NO'], ['US', 'ZZ']),
  ),
  governance: section(complete.governance, fc.constant({})),
  intendedUse: section(
    complete.intendedUse!,
    parts<NonNullable<AISystemSpec['intendedUse']>>({
      purpose: mostly(complete.intendedUse!.purpose, fc.constant('Scoring.')),
      users: mostly(complete.intendedUse!.users, fc.constant([])),
      affectedPersons: mostly(['customers'], fc.constant([])),
      outOfScope: mostly(['refusals'], fc.constant(['n/a'])),
    }),
  ),
  risk: section(complete.risk!, risk),
  traits: section(complete.traits!, traits),
  models: list(complete.models, model),
  datasets: list(complete.datasets, dataset),
  suppliers: list(complete.suppliers, supplier),
  acceptance: list(complete.acceptance, criterion),
  monitoring: section(complete.monitoring!, monitoring),
  logging: section(
    complete.logging!,
    parts<NonNullable<AISystemSpec['logging']>>({
      enabled: mostly(true, fc.constant(false)),
      retentionDays: mostly(400, fc.constantFrom(30, 183, 184)),
      location: mostly('s3://audit'),
    }),
  ),
  oversight: section(
    complete.oversight!,
    parts<NonNullable<AISystemSpec['oversight']>>({
      mode: mostly('human-in-the-loop', fc.constantFrom(...OVERSIGHT_MODES)),
      role: mostly('group:default/case-handlers'),
      intervention: mostly('The handler may override every proposal.'),
    }),
  ),
  transparency: section(
    complete.transparency!,
    parts<NonNullable<AISystemSpec['transparency']>>({
      aiInteraction: fc.option(notice, { nil: undefined }),
      contentMarking: fc.option(notice, { nil: undefined }),
      exposureNotice: fc.option(notice, { nil: undefined }),
    }),
  ),
  documentation: section(complete.documentation!, documentation),
  registrations: list(
    complete.registrations,
    parts<NonNullable<AISystemSpec['registrations']>[number]>({
      register: fc.constant('eu-database'),
      id: mostly('EU-1'),
      date: mostly('2026-02-01'),
    }),
  ),
  usFederal: section<NonNullable<AISystemSpec['usFederal']>>(
    {
      impact: 'high-impact',
      potentialImpacts: 'Delay of a benefit; found by the program office.',
      practices: { testing: 'done', failSafe: 'not-applicable' },
    },
    parts<NonNullable<AISystemSpec['usFederal']>>({
      impact: fc.option(fc.constantFrom(...US_FEDERAL_IMPACTS), {
        nil: undefined,
      }),
      impactJustification: mostly('A person decides in every case.'),
      practices: fc.dictionary(
        fc.constantFrom(...US_FEDERAL_PRACTICES),
        fc.constantFrom(...PRACTICE_ANSWERS),
      ),
    }),
  ),
  significantChange: mostly(
    complete.significantChange,
    fc.constantFrom({}, { date: '2026-11-20' }, { summary: 'New input.' }),
  ),
});
