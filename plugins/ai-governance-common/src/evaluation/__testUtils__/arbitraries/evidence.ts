import { JsonObject } from '@backstage/types';
import fc from 'fast-check';
import { DAY, formatInstant } from '../../../lib/time';
import { iso42001Pack } from '../../../packs/shipped/iso42001Pack.generated';
import { GovernanceRecord, RecordState } from '../../../records/types';
import { DocumentFacts, Measurement, ResolvedReference } from '../../types';
import {
  completeDocuments,
  completeMeasurements,
  completeRecords,
  completeReferences,
  NO_HASHES,
} from '../completeEvidence';
import {
  missingDocument,
  record,
  sections,
  unreachableDocument,
} from '../evidence';
import { daysAgo, NOW } from '../instants';
import { measuredRun, METRICS } from './watched';

/** Instants around the evaluation, to the millisecond, some of them ahead. */
const instant = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 * DAY }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 800 * DAY }) },
    { weight: 1, arbitrary: fc.integer({ min: -40 * DAY, max: -1 }) },
  )
  .map(age => formatInstant(NOW - age));

const ahead = fc
  .integer({ min: -10 * DAY, max: 100 * DAY })
  .map(length => formatInstant(NOW + length));

const state = fc.oneof(
  { weight: 8, arbitrary: fc.constant<RecordState>('approved') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<RecordState>(
      'draft',
      'submitted',
      'rejected',
      'withdrawn',
      'superseded',
    ),
  },
);

const person = fc.constantFrom(
  'user:default/approver',
  'user:default/author',
  'user:default/risk-owner',
);

/** Content that takes away from, or spoils, what a complete record says. */
const spoilt = fc.constantFrom<JsonObject[]>(
  {},
  {},
  {},
  { verdict: 'fail' },
  { verdict: 'conditional' },
  { decision: 'suspend' },
  { sections: {} },
  { risks: [] },
  { reason: 'It is not owed.' },
  { status: 'closed' },
  { residualRating: 3 },
  { residual: { likelihood: 2, impact: 2 } },
  { residual: { likelihood: 5, impact: 3 } },
  { treatment: 'accept' },
  { dueDate: '2026-11-20' },
  { severity: 'death', reportedAt: '' },
  { findings: [{ owner: 'user:default/lead', dueDate: '2026-12-05' }] },
  { actions: [{ owner: 'user:default/lead', dueDate: '2026-11-30' }] },
);

const templates: GovernanceRecord[] = [
  ...completeRecords({ specHash: 'current', intendedUseHash: 'current' }),
  record('dpia-not-required', { data: { reason: 'Test data only.' } }),
  record('registration-not-required', { data: { reason: 'Pilot.' } }),
  record('fairness-evaluation', { data: { verdict: 'pass', slices: ['sex'] } }),
  record('fairness-not-applicable', { data: { reason: 'No groups.' } }),
  record('supplier-assessment', {
    subject: 'Datahouse',
    data: { verdict: 'acceptable' },
  }),
  record('data-quality', {
    subject: 'https://data.example.com/holdout',
    binding: { datasetVersion: '2026-07' },
    data: completeRecords(NO_HASHES).find(item => item.type === 'data-quality')!
      .data,
  }),
  record('retirement', {
    data: {
      dataDisposal: 'deleted',
      modelDisposal: 'archived',
      logRetention: 'one year',
      usersNotified: '2026-11-01',
    },
  }),
];

const anyRecord: fc.Arbitrary<GovernanceRecord> = fc
  .tuple(
    fc.constantFrom(...templates),
    fc.record(
      {
        state,
        approver: person,
        effectiveAt: instant,
        expiresAt: ahead,
        binding: fc.record(
          {
            version: fc.constantFrom('3.2.0', '3.0.0', '4.0.0'),
            specHash: fc.constant('current'),
            authorIsOwner: fc.boolean(),
            approverMayApprove: fc.boolean(),
            residualRating: fc.constantFrom(3, 10),
            intendedUseHash: fc.constantFrom('current', 'f'.repeat(64)),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    spoilt,
  )
  .map(([template, patch, data]) => ({
    ...template,
    ...patch,
    binding: { ...template.binding, ...patch.binding },
    data: { ...template.data, ...data },
  }));

const waiver: fc.Arbitrary<GovernanceRecord> = fc
  .record({
    subject: fc.constantFrom(...iso42001Pack.controls.map(({ id }) => id)),
    state,
    approver: person,
    effectiveAt: instant,
    expiresAt: ahead,
    approverIsRiskOwner: fc.boolean(),
    bound: fc.boolean(),
  })
  .map(({ approverIsRiskOwner, bound, ...patch }) =>
    record('waiver', {
      ...patch,
      binding: {
        approverIsRiskOwner,
        ...(bound && { specHash: 'current' }),
      },
      data: { reason: 'Accepted for the pilot.' },
    }),
  );

/**
 * Records between none and complete, with spoilt and repeated ones. The hash
 * `current` stands for that of the system they are about.
 */
export const recordsArbitrary: fc.Arbitrary<GovernanceRecord[]> = fc
  .tuple(
    fc.subarray(templates, { minLength: 0 }),
    fc.boolean(),
    fc.array(anyRecord, { maxLength: 8 }),
    fc.array(waiver, { maxLength: 3 }),
  )
  .map(([some, all, more, waivers]) =>
    [...(all ? templates.slice(0, 19) : some), ...more, ...waivers].map(
      (item, index) => ({ ...item, id: `${item.id}-${index}` }),
    ),
  );

const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    metric: fc.constantFrom(...METRICS),
    value: fc.constantFrom(0, 0.02, 0.1, 0.5, 0.81),
    version: fc.constantFrom('3.2.0', '3.1.0', undefined),
    slice: fc.constantFrom(undefined, 'sex', 'age'),
    dataset: fc.constantFrom(undefined, undefined, 'holdout', 'training'),
    // Often at one instant, where the worse one counts.
    measuredAt: fc.oneof(instant, fc.constant(daysAgo(0.5))),
  })
  .map(({ version, slice, dataset, ...item }) => ({
    ...item,
    ...(version && { version }),
    ...(slice && { slice }),
    ...(dataset && { dataset }),
  }));

/** Measurements between none and complete. */
export const measurementsArbitrary: fc.Arbitrary<Measurement[]> = fc
  .tuple(
    fc.boolean(),
    fc.array(anyMeasurement, { maxLength: 12 }),
    fc.array(measuredRun, { maxLength: 3 }),
  )
  .map(([all, more, runs]) => [
    ...(all ? completeMeasurements : []),
    ...more,
    ...runs.flat(),
  ]);

const PLACES = [
  ...Object.keys(completeDocuments),
  './docs/other.md',
  './mkdocs.yml',
  'https://links.example.com/1',
];

/** A document that was read, and not for some days; what was read counts for seven. */
const outOfReach = (
  found: DocumentFacts | undefined,
  days: number,
): DocumentFacts => ({
  ...(found?.status === 'available'
    ? found
    : { status: 'missing', detail: 'it does not exist' }),
  outage: {
    since: formatInstant(NOW - days * DAY),
    lastReadAt: formatInstant(NOW - (days + 1) * DAY),
    detail: 'the host answers 429',
  },
});

/** Documents, read or not. */
export const documentsArbitrary: fc.Arbitrary<Record<string, DocumentFacts>> =
  fc
    .tuple(
      ...PLACES.map(place =>
        fc.oneof(
          {
            weight: 6,
            arbitrary: fc.constant<DocumentFacts | undefined>(
              completeDocuments[place] ?? sections('intended use'),
            ),
          },
          {
            weight: 2,
            arbitrary: fc.constantFrom<DocumentFacts | undefined>(
              missingDocument,
              unreachableDocument,
              { status: 'malformed', detail: 'it is no JSON' },
              outOfReach(missingDocument, 3),
              outOfReach(completeDocuments[place], 6),
              outOfReach(completeDocuments[place], 7),
              undefined,
            ),
          },
        ),
      ),
    )
    .map(found =>
      Object.fromEntries(
        PLACES.map((place, index) => [place, found[index]]).filter(
          ([, document]) => document !== undefined,
        ),
      ),
    );

const reference = (good: ResolvedReference) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(good) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<ResolvedReference>(
        { status: 'missing' },
        { status: 'unavailable' },
        { status: 'resolved', kind: 'Group', memberCount: 0 },
      ),
    },
  );

/** What the references of a system resolve to. */
export const referencesArbitrary: fc.Arbitrary<
  Record<string, ResolvedReference>
> = fc.record({
  ...Object.fromEntries(
    Object.entries(completeReferences).map(([ref, good]) => [
      ref,
      reference(good),
    ]),
  ),
  'component:default/loan-portal': fc.constantFrom<ResolvedReference>(
    { status: 'resolved', lifecycle: 'production' },
    { status: 'resolved', lifecycle: 'deprecated' },
    { status: 'unavailable' },
  ),
});
