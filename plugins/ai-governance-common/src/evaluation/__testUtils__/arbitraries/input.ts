import { EntityLink, EntityRelation } from '@backstage/catalog-model';
import fc from 'fast-check';
import { specHash } from '../../../entity/specHash';
import { validateAiSystemEntity } from '../../../entity/validation';
import { RISK_CLASSES } from '../../../entity/vocabulary';
import { DAY, formatInstant } from '../../../lib/time';
import { overrideControls } from '../../../packFiles/overrides';
import { iso42001Pack } from '../../../packs/shipped/iso42001Pack.generated';
import { shippedPacks } from '../../../packs/shippedPacks';
import { ControlPack, EvaluationPolicy } from '../../../packs/types';
import { GovernanceRecord } from '../../../records/types';
import { intendedUseHash } from '../../../risk/intendedUseHash';
import { defaultEvaluationPolicy } from '../../policy';
import { EvaluationInput, EvidenceSource } from '../../types';
import { aiSystem } from '../aiSystem';
import { completeSpec } from '../completeSpec';
import { Change, changed, completeSystem } from '../completeSystem';
import { missingDocument, record, unreachableDocument } from '../evidence';
import { NOW } from '../instants';
import { controlStateRows } from '../states';
import {
  documentsArbitrary,
  measurementsArbitrary,
  recordsArbitrary,
  referencesArbitrary,
} from './evidence';
import { specArbitrary } from './spec';

/** Mostly read, at times not. */
function source<T>(items: fc.Arbitrary<T[]>): fc.Arbitrary<EvidenceSource<T>> {
  return fc.oneof(
    {
      weight: 9,
      arbitrary: items.map(
        (list): EvidenceSource<T> => ({ status: 'available', items: list }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constant<EvidenceSource<T>>({
        status: 'unavailable',
        detail: 'timed out',
      }),
    },
  );
}

const links = fc.subarray<EntityLink>([
  { url: 'https://bank.example.com/concern', type: 'report-concern' },
  { url: 'ftp://bank.example.com/concern', type: 'report-concern' },
  { url: './docs/rollback.md', type: 'rollback' },
  { url: 'https://links.example.com/1', type: 'design' },
  { url: 'https://links.example.com/1', type: 'user-guide' },
  { url: 'mailto:terms@bank.example.com', type: 'customer-terms' },
  { url: 'https://links.example.com/1', type: 'dpia' },
  { url: 'https://links.example.com/1', type: 'impact-assessment' },
]);

const annotations = fc.constantFrom(undefined, {
  'backstage.io/techdocs-ref': 'dir:.',
});

const relations = fc.subarray<EntityRelation>([
  { type: 'dependsOn', targetRef: 'component:default/loan-api' },
  { type: 'dependencyOf', targetRef: 'component:default/loan-portal' },
  { type: 'ownedBy', targetRef: 'group:default/lending' },
]);

const { controls } = iso42001Pack;

/** A shipped pack, mostly the default one, at times with what an organisation may override. */
const pack: fc.Arbitrary<ControlPack> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(iso42001Pack) },
  { weight: 3, arbitrary: fc.constantFrom(...shippedPacks) },
  {
    weight: 1,
    arbitrary: fc
      .dictionary(
        fc.constantFrom(...controls.map(({ id }) => id)),
        fc.record(
          {
            weight: fc.constantFrom(1, 2.5, 10),
            gate: fc.boolean(),
          },
          { requiredKeys: [] },
        ),
        { maxKeys: 5 },
      )
      .map(overrides => overrideControls(iso42001Pack, overrides)),
  },
);

const limit = fc.constantFrom(2, 5, 9, 12);

/** Appetites, at times one for a class or a category. */
const risk: fc.Arbitrary<EvaluationPolicy['risk']> = fc.option(
  fc.record({
    appetite: fc.record(
      {
        default: limit,
        byClass: fc.dictionary(fc.constantFrom(...RISK_CLASSES), limit),
        byCategory: fc.dictionary(fc.constantFrom('safety', 'legal'), limit),
      },
      { requiredKeys: ['default'] },
    ),
  }),
  { nil: undefined },
);

/** Else every change would supersede the attestation, and none could be gold. */
const ATTESTATION_WAIVED: Change = {
  moreRecords: [
    record('waiver', {
      id: 'waiver-attestation',
      subject: 'INV-02',
      expiresAt: formatInstant(NOW + 90 * DAY),
      data: { reason: 'The team is being set up.' },
    }),
  ],
};

/** Further evidence for what the complete system shows already. */
const ALTERNATIVES: Record<string, Change> = {
  fairness: {
    moreRecords: [
      record('fairness-evaluation', {
        data: { verdict: 'fail', slices: ['sex'] },
      }),
    ],
  },
  links: {
    links: [
      { url: 'https://bank.example.com/concern', type: 'report-concern' },
      { url: 'https://links.example.com/1', type: 'design' },
      { url: 'https://links.example.com/2', type: 'rollback' },
    ],
    documents: {
      'https://links.example.com/1': missingDocument,
      'https://links.example.com/2': unreachableDocument,
    },
  },
  names: {
    spec: {
      datasets: completeSpec.datasets!.map(item => ({
        ...item,
        url: 'https://data.example.com/copy',
        licence: 'homemade',
        contractRef: 'C-1',
      })),
    },
    moreRecords: [
      record('data-quality', {
        id: 'data-quality-copy',
        subject: 'https://data.example.com/copy',
        binding: { datasetVersion: '2026-10' },
        data: { verdict: 'fail' },
      }),
    ],
  },
};

/** Puts the hashes of the system where records say `current`. */
function bind(input: EvaluationInput): EvaluationInput {
  if (input.records.status === 'unavailable') {
    return input;
  }
  const hash = specHash(input.entity);
  const useHash = intendedUseHash(input.entity);
  const items = input.records.items.map((item): GovernanceRecord => {
    const { specHash: ofSpec, intendedUseHash: ofUse } = item.binding ?? {};
    const isBound = ofSpec === 'current' || item.type === 'attestation';
    const binding = {
      ...item.binding,
      ...(isBound && { specHash: hash }),
      ...(ofUse === 'current' && { intendedUseHash: useHash }),
    };
    return { ...item, binding };
  });
  return { ...input, records: { status: 'available', items } };
}

/** Anything between registered and complete. */
const mixed: fc.Arbitrary<EvaluationInput> = fc
  .record({
    spec: specArbitrary,
    links,
    annotations,
    relations,
    references: referencesArbitrary,
    records: source(recordsArbitrary),
    metrics: source(measurementsArbitrary),
    documents: documentsArbitrary,
    pack,
    concernUrl: fc.constantFrom(undefined, 'https://bank.example.com/c'),
    risk,
  })
  .map(({ spec, links: found, annotations: notes, ...rest }) => {
    const { concernUrl, risk: limits, relations: related, ...sources } = rest;
    const entity = aiSystem(spec, { links: found, annotations: notes });
    entity.relations = related;
    return {
      entity,
      ...sources,
      policy: { ...defaultEvaluationPolicy, concernUrl, risk: limits },
      now: NOW,
    };
  });

/** Some rows show what the evaluator makes of a system that the catalog rejects. */
const acceptedRows = controlStateRows.filter(({ change }) => {
  const { entity } = changed(completeSystem(), ...[change ?? []].flat());
  return validateAiSystemEntity(entity).length === 0;
});

/** Complete but for a few of the things that the table of states shows. */
const nearlyComplete: fc.Arbitrary<EvaluationInput> = fc
  .tuple(
    fc.array(fc.constantFrom(...acceptedRows), { maxLength: 2 }),
    pack,
    fc.constantFrom(ATTESTATION_WAIVED, ATTESTATION_WAIVED, {}),
    fc.subarray(Object.keys(ALTERNATIVES)),
  )
  .map(([rows, withPack, attestation, alternatives]) =>
    changed(
      completeSystem(),
      { pack: withPack },
      attestation,
      ...alternatives.map(name => ALTERNATIVES[name]),
      ...rows.flatMap(({ change }) => change),
    ),
  );

/** Systems of every kind, each with an attestation of what it declares. */
export const inputArbitrary: fc.Arbitrary<EvaluationInput> = fc
  .oneof(mixed, nearlyComplete)
  .map(bind);
