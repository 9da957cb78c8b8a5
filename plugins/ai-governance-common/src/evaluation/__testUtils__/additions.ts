import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { specHash } from '../../entity/specHash';
import { formatInstant } from '../../lib/time';
import { GovernanceRecord } from '../../records/types';
import { intendedUseHash } from '../../risk/intendedUseHash';
import { ratingOf } from '../../risk/rateRisk';
import { collectDocuments, collectReferences } from '../collect';
import { EvaluationInput, Measurement } from '../types';
import { completeRecords, NO_HASHES } from './completeEvidence';
import { document, record } from './evidence';
import { Variant } from './paths';

/** Types of record that prove nothing: they open a duty, or excuse from one. */
const NO_EVIDENCE = ['risk', 'incident', 'nonconformity', 'waiver'];

/** What every record that is evidence could be bound to, as it is declared now. */
function boundTo({ entity, now }: EvaluationInput, spec: AISystemSpec) {
  return {
    state: 'approved' as const,
    author: 'user:default/somebody',
    effectiveAt: formatInstant(now),
    binding: {
      version: spec.version,
      classifiedOn: spec.risk?.classifiedOn,
      specHash: specHash(entity),
      intendedUseHash: intendedUseHash(entity),
      authorIsOwner: true,
      approverMayApprove: true,
      approverIsRiskOwner: true,
    },
  };
}

function recordsAboutParts(
  input: EvaluationInput,
  spec: AISystemSpec,
): GovernanceRecord[] {
  const bound = boundTo(input, spec);
  const quality = completeRecords(NO_HASHES).find(
    ({ id }) => id === 'data-quality',
  )!;
  const checks = (spec.datasets ?? []).flatMap(({ ref, url, purl, version }) =>
    [ref, url, purl]
      .filter(name => name !== undefined)
      .map(subject =>
        record('data-quality', {
          ...bound,
          subject,
          binding: { datasetVersion: version },
          data: quality.data,
        }),
      ),
  );
  const assessments = (spec.suppliers ?? []).map(({ name }) =>
    record('supplier-assessment', {
      ...bound,
      subject: name,
      data: { verdict: 'acceptable' },
    }),
  );
  const risks = input.records.status === 'available' ? input.records.items : [];
  const acceptances = risks
    .filter(({ type }) => type === 'risk')
    .map(risk =>
      record('risk-acceptance', {
        ...bound,
        subject: risk.id,
        expiresAt: formatInstant(input.now + 1),
        binding: {
          ...bound.binding,
          residualRating: ratingOf(risk.data, 'residual'),
        },
        data: { justification: 'Bearable.' },
      }),
    );
  return [...checks, ...assessments, ...acceptances];
}

/** Fresh, approved records with good content about the system as it is. */
export function freshRecords(input: EvaluationInput): GovernanceRecord[] {
  const spec = input.entity.spec as unknown as AISystemSpec;
  const bound = boundTo(input, spec);
  const about = completeRecords(NO_HASHES)
    .filter(({ type }) => !NO_EVIDENCE.includes(type))
    .filter(({ subject }) => subject === undefined)
    .map(item => ({ ...item, ...bound }));
  const excuses = [
    record('dpia-not-required', { ...bound, data: { reason: 'None.' } }),
    record('fairness-not-applicable', { ...bound, data: { reason: 'None.' } }),
    record('registration-not-required', { ...bound, data: { reason: 'No.' } }),
  ];
  return [...about, ...excuses, ...recordsAboutParts(input, spec)].map(
    (item, index) => ({ ...item, id: `zz-fresh-${index}` }),
  );
}

interface Limit {
  metric: string;
  comparator?: string;
  threshold?: number;
  upperThreshold?: number;
  drift?: object;
  fairness?: object;
  dataset?: string;
  slices?: string[];
}

/** Every slice that a metric was measured for, or is to be. */
function slicesOf(input: EvaluationInput, metric: string, own: Limit[]) {
  const { metrics } = input;
  const measured = metrics.status === 'available' ? metrics.items : [];
  return new Set([
    undefined,
    'sex',
    'region',
    ...own.flatMap(({ slices = [] }) => slices),
    ...measured.filter(item => item.metric === metric).map(item => item.slice),
  ]);
}

function meets(
  value: number,
  { comparator, threshold, upperThreshold = Infinity }: Limit,
): boolean {
  if (comparator === undefined || threshold === undefined) return true;
  return {
    lt: value < threshold,
    lte: value <= threshold,
    gt: value > threshold,
    gte: value >= threshold,
    eq: value === threshold,
    between: value >= threshold && value <= upperThreshold,
  }[comparator]!;
}

/**
 * A fresh measurement of each metric that is inside all of its limits. Of a metric from
 * whose values another is computed, one more is not better: it can add to the drift.
 */
export function freshMeasurements(input: EvaluationInput): Measurement[] {
  const { entity, now } = input;
  const spec = entity.spec as unknown as AISystemSpec;
  const limits: Limit[] = [
    ...(spec.acceptance ?? []),
    ...(spec.monitoring?.metrics ?? []),
  ];
  return [...new Set(limits.map(({ metric }) => metric))].flatMap(metric => {
    const own = limits.filter(limit => limit.metric === metric);
    if (own.some(({ drift, fairness }) => drift || fairness)) return [];
    const value = [-1, 0, 0.05, 0.1, 0.2, 0.5, 0.78, 1, 2].find(candidate =>
      own.every(limit => meets(candidate, limit)),
    );
    const datasets = new Set(own.map(({ dataset }) => dataset));
    return value === undefined
      ? []
      : [...datasets].flatMap(dataset =>
          [...slicesOf(input, metric, own)].map(slice => ({
            metric,
            value,
            version: spec.version,
            measuredAt: formatInstant(now),
            ...(slice && { slice }),
            ...(dataset && { dataset }),
          })),
        );
  });
}

const GOOD_SECTIONS = [
  'intended use',
  'limitations',
  'evaluation',
  'training data',
  'out-of-scope use',
  'bias and risks',
  'contact',
  'capabilities',
  'human oversight',
].map(heading => ({ heading, length: 50, placeholder: false }));

/**
 * The system with each piece of evidence that would be good for it, one at a
 * time: a fresh record, a fresh measurement, a document that can be read, a
 * reference that resolves. A measurement of a retired system is left out: it is
 * evidence that the system still runs.
 */
export function additionsTo(input: EvaluationInput): Variant[] {
  const { entity, records, metrics, documents, references } = input;
  const spec = entity.spec as unknown as AISystemSpec;
  const retired = spec.lifecycleStage === 'retirement';
  const withRecords =
    records.status === 'available'
      ? freshRecords(input).map(item => ({
          what: `with ${item.type} about ${item.subject ?? 'the system'}`,
          after: {
            ...input,
            records: { ...records, items: [...records.items, item] },
          },
        }))
      : [];
  const withMetrics =
    metrics.status === 'available' && !retired
      ? freshMeasurements(input).map(item => ({
          what: `with ${item.metric} = ${item.value} for ${item.slice} on ${item.dataset}`,
          after: {
            ...input,
            metrics: { ...metrics, items: [...metrics.items, item] },
          },
        }))
      : [];
  const withDocuments = collectDocuments(entity).map(({ location }) => ({
    what: `with the document ${location}`,
    after: {
      ...input,
      documents: {
        ...documents,
        [location]: document({
          modelCard: { sections: GOOD_SECTIONS },
          bom: {
            format: 'CycloneDX',
            faults: [],
            serialNumber: 'urn:uuid:1',
            models: spec.models ?? [],
          },
        }),
      },
    },
  }));
  const dependents = (entity.relations ?? [])
    .filter(({ type }) => type === 'dependencyOf')
    .map(({ targetRef }) => targetRef);
  const withReferences = collectReferences(entity)
    .filter(ref => !dependents.includes(ref))
    .map(ref => ({
      what: `with ${ref} resolved`,
      after: {
        ...input,
        references: {
          ...references,
          [ref]: { status: 'resolved' as const, memberCount: 3 },
        },
      },
    }));
  return [...withRecords, ...withMetrics, ...withDocuments, ...withReferences];
}
