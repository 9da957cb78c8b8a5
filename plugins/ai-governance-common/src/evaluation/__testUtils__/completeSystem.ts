import { Entity, EntityLink, EntityRelation } from '@backstage/catalog-model';
import { AISystemSpec } from '../../entity/AiSystemSpec.generated';
import { specHash } from '../../entity/specHash';
import { iso42001Pack } from '../../packs/shipped/iso42001Pack.generated';
import { ControlPack, EvaluationPolicy } from '../../packs/types';
import { GovernanceRecord } from '../../records/types';
import { intendedUseHash } from '../../risk/intendedUseHash';
import { defaultEvaluationPolicy } from '../policy';
import {
  DocumentFacts,
  EvaluationInput,
  Measurement,
  ResolvedReference,
} from '../types';
import { aiSystem, patched, Patch } from './aiSystem';
import {
  completeDocuments,
  completeMeasurements,
  completeRecords,
  completeReferences,
} from './completeEvidence';
import { completeSpec } from './completeSpec';
import { NOW } from './instants';

/** How a system differs from the complete one. `undefined` takes away. */
export interface Change {
  spec?: Patch<AISystemSpec>;
  links?: EntityLink[];
  annotations?: Record<string, string>;
  tags?: string[];
  relations?: EntityRelation[];
  references?: Record<string, ResolvedReference | undefined>;
  /** By id, which is the type unless there are several. */
  records?: 'unavailable' | Record<string, Patch<GovernanceRecord> | undefined>;
  moreRecords?: GovernanceRecord[];
  /** By metric; a patch goes for every measurement of it. */
  metrics?: 'unavailable' | Record<string, Partial<Measurement> | undefined>;
  moreMetrics?: Measurement[];
  documents?: Record<string, DocumentFacts | undefined>;
  policy?: Partial<EvaluationPolicy>;
  pack?: ControlPack;
  now?: number;
}

/** Where duties of the EU AI Act are met that one can but look at. */
export const EU_LINKS: EntityLink[] = [
  'conformity-assessment',
  'declaration-of-conformity',
  'ce-marking',
  'worker-information',
  'deep-fake-disclosure',
].map(type => ({ url: `https://bank.example.com/${type}`, type }));

/** Everything is in place: every control that applies passes. */
export function completeSystem(): EvaluationInput {
  const entity = aiSystem(completeSpec, {
    links: [
      { url: 'https://bank.example.com/concern', type: 'report-concern' },
      { url: 'https://bank.example.com/why', type: 'request-explanation' },
      ...EU_LINKS,
    ],
  });
  entity.relations = [
    { type: 'dependsOn', targetRef: 'component:default/loan-api' },
  ];
  return {
    entity,
    references: completeReferences,
    records: {
      status: 'available',
      items: completeRecords({
        specHash: specHash(entity),
        intendedUseHash: intendedUseHash(entity),
      }),
    },
    metrics: { status: 'available', items: completeMeasurements },
    documents: completeDocuments,
    pack: iso42001Pack,
    policy: defaultEvaluationPolicy,
    now: NOW,
  };
}

/** Applies patches by key; what the patches name by `undefined` is dropped. */
function changeList<T>(
  list: T[],
  keyOf: (item: T) => string,
  patches: Record<string, Patch<T> | undefined> = {},
): T[] {
  return list
    .filter(item => !(keyOf(item) in patches && !patches[keyOf(item)]))
    .map(item => patched(item, patches[keyOf(item)]));
}

/** Replaces by key; what the changes name by `undefined` is dropped. */
function changeMap<T>(
  map: Record<string, T>,
  changes: Record<string, T | undefined> = {},
): Record<string, T> {
  const entries = Object.entries({ ...map, ...changes });
  return Object.fromEntries(
    entries.filter((entry): entry is [string, T] => entry[1] !== undefined),
  );
}

const UNAVAILABLE = { status: 'unavailable', detail: 'timed out' } as const;

function changeRecords(
  records: EvaluationInput['records'],
  { records: patches, moreRecords = [] }: Change,
): EvaluationInput['records'] {
  if (patches === 'unavailable') return UNAVAILABLE;
  if (records.status === 'unavailable') return records;
  const items = changeList<GovernanceRecord>(
    records.items,
    item => item.id,
    patches,
  );
  return { ...records, items: [...items, ...moreRecords] };
}

function changeMetrics(
  metrics: EvaluationInput['metrics'],
  { metrics: patches, moreMetrics = [] }: Change,
): EvaluationInput['metrics'] {
  if (patches === 'unavailable') return UNAVAILABLE;
  if (metrics.status === 'unavailable') return metrics;
  const items = changeList<Measurement>(
    metrics.items,
    item => item.metric,
    patches,
  );
  return { ...metrics, items: [...items, ...moreMetrics] };
}

/** A system that differs from another one. */
export function changed(
  input: EvaluationInput,
  ...changes: Change[]
): EvaluationInput {
  return changes.reduce<EvaluationInput>((before, change): EvaluationInput => {
    const { entity } = before;
    return {
      ...before,
      entity: {
        ...entity,
        metadata: {
          ...entity.metadata,
          links: change.links ?? entity.metadata.links,
          annotations: change.annotations ?? entity.metadata.annotations,
          ...(change.tags && { tags: change.tags }),
        },
        spec: patched(entity.spec, change.spec as Patch<Entity['spec']>),
        relations: change.relations ?? entity.relations,
      },
      references: changeMap(before.references, change.references),
      records: changeRecords(before.records, change),
      metrics: changeMetrics(before.metrics, change),
      documents: changeMap(before.documents, change.documents),
      policy: { ...before.policy, ...change.policy },
      pack: change.pack ?? before.pack,
      now: change.now ?? before.now,
    };
  }, input);
}
