import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import { LifecycleStage } from '../entity/vocabulary';
import { EvaluationPolicy, RequirementClass } from '../packs/types';
import { GovernanceRecord, RecordType } from '../records/types';
import { requirementClass } from './riskClass';
import { specHash } from './specHash';
import { effectiveStage } from './stage';
import {
  DocumentFacts,
  EvaluationInput,
  Measurement,
  ResolvedReference,
} from './types';

/** A risk of the register, as far as evaluation needs it. */
export interface RegisterRisk {
  id: string;
  title: string;
  inherent?: number;
  residual?: number;
  treatment?: string;
  owner?: string;
  dueDate?: string;
  treated?: boolean;
}

const NO_RECORDS: GovernanceRecord[] = [];

/** One evaluation: its inputs, indexed for the rules that read them. */
export class EvaluationContext {
  readonly entity: Entity;
  readonly spec: Partial<AISystemSpec>;
  readonly policy: EvaluationPolicy;
  readonly now: number;
  readonly stage: LifecycleStage;
  /** The stage was not declared, and was assumed. */
  readonly stageUndeclared: boolean;
  readonly requirementClass: RequirementClass;
  /** Why records could not be read; undefined when they could. */
  readonly recordsUnavailable: string | undefined;
  /** Why metrics could not be read; undefined when they could. */
  readonly metricsUnavailable: string | undefined;

  readonly #input: EvaluationInput;
  #records: Map<RecordType, GovernanceRecord[]> | undefined;
  #metrics: Map<string, Measurement[]> | undefined;
  #hash: string | undefined;
  #risks: RegisterRisk[] | undefined;

  constructor(input: EvaluationInput) {
    this.#input = input;
    this.entity = input.entity;
    this.spec = (input.entity.spec ?? {}) as Partial<AISystemSpec>;
    this.policy = input.policy;
    this.now = input.now;
    this.stage = effectiveStage(this.spec);
    this.stageUndeclared =
      !this.spec.lifecycleStage || this.spec.lifecycleStage === 'unknown';
    this.requirementClass = requirementClass(this.spec);
    this.recordsUnavailable =
      input.records.status === 'unavailable' ? input.records.detail : undefined;
    this.metricsUnavailable =
      input.metrics.status === 'unavailable' ? input.metrics.detail : undefined;
  }

  /** The same inputs at another instant. */
  at(now: number): EvaluationContext {
    return new EvaluationContext({ ...this.#input, now });
  }

  /** Full, lower-case reference, or undefined when the text is none. */
  fullRef(ref: string, defaultKind: string): string | undefined {
    return toFullRef(ref, defaultKind, this.entity);
  }

  /** What a reference resolved to; an unasked one could not be read. */
  reference(fullRef: string): ResolvedReference {
    return this.#input.references[fullRef] ?? { status: 'unavailable' };
  }

  /** What was found at a declared path or address. */
  document(location: string): DocumentFacts {
    return (
      this.#input.documents[location] ?? {
        status: 'unavailable',
        detail: 'it was not read',
      }
    );
  }

  /** Records of a type, newest first, whatever their state. */
  recordsOf(type: RecordType): readonly GovernanceRecord[] {
    if (this.#input.records.status !== 'available') {
      return NO_RECORDS;
    }
    if (this.#input.records.items.length === 0) {
      return NO_RECORDS;
    }
    this.#records ??= indexRecords(this.#input.records.items);
    return this.#records.get(type) ?? NO_RECORDS;
  }

  /** Measurements of a metric that are not in the future, newest first. */
  measurementsOf(metric: string): readonly Measurement[] {
    if (this.#input.metrics.status !== 'available') {
      return [];
    }
    this.#metrics ??= indexMeasurements(this.#input.metrics.items, this.now);
    return this.#metrics.get(metric) ?? [];
  }

  /** Every metric that was measured. */
  measuredMetrics(): string[] {
    this.measurementsOf('');
    return [...(this.#metrics?.keys() ?? [])].sort();
  }

  /** Hash of the governed fields, computed when first asked for. */
  get specHash(): string {
    this.#hash ??= specHash(this.entity);
    return this.#hash;
  }

  /** Risks of the register that are not closed. */
  openRisks(): RegisterRisk[] {
    this.#risks ??= this.recordsOf('risk')
      .filter(record => record.data.status !== 'closed')
      .filter(
        record => record.state !== 'withdrawn' && record.state !== 'superseded',
      )
      .map(toRegisterRisk);
    return this.#risks;
  }
}

/** Full, lower-case reference, or undefined when the text is none. */
export function toFullRef(
  ref: string,
  defaultKind: string,
  entity: Entity,
): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, {
        defaultKind,
        defaultNamespace: entity.metadata.namespace ?? 'default',
      }),
    );
  } catch {
    return undefined;
  }
}

function toRegisterRisk(record: GovernanceRecord): RegisterRisk {
  const { data } = record;
  const number = (value: unknown) =>
    typeof value === 'number' ? value : undefined;
  const text = (value: unknown) =>
    typeof value === 'string' && value !== '' ? value : undefined;
  return {
    id: record.id,
    title: text(data.title) ?? record.id,
    inherent: number(data.inherentRating),
    residual: number(data.residualRating),
    treatment: text(data.treatment),
    owner: text(data.owner),
    dueDate: text(data.dueDate),
    treated: data.treated === true,
  };
}

function indexRecords(
  records: readonly GovernanceRecord[],
): Map<RecordType, GovernanceRecord[]> {
  const index = new Map<RecordType, GovernanceRecord[]>();
  for (const record of records) {
    const list = index.get(record.type);
    if (list) list.push(record);
    else index.set(record.type, [record]);
  }
  for (const list of index.values()) {
    list.sort(
      (a, b) =>
        Date.parse(b.effectiveAt) - Date.parse(a.effectiveAt) ||
        (a.id < b.id ? 1 : -1),
    );
  }
  return index;
}

function indexMeasurements(
  measurements: readonly Measurement[],
  now: number,
): Map<string, Measurement[]> {
  const index = new Map<string, Measurement[]>();
  for (const item of measurements) {
    if (!(Date.parse(item.measuredAt) <= now)) {
      continue;
    }
    const list = index.get(item.metric);
    if (list) list.push(item);
    else index.set(item.metric, [item]);
  }
  for (const list of index.values()) {
    list.sort(
      (a, b) =>
        Date.parse(b.measuredAt) - Date.parse(a.measuredAt) ||
        compareText(a.version ?? '', b.version ?? '') ||
        compareText(a.slice ?? '', b.slice ?? '') ||
        a.value - b.value,
    );
  }
  return index;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
