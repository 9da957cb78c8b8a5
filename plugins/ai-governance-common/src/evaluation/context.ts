import { Entity } from '@backstage/catalog-model';
import { AISystemSpec } from '../entity/AiSystemSpec.generated';
import {
  declaredRiskClass,
  RequirementClass,
  requirementClass,
} from '../entity/riskClass';
import { HashMatcher, specHashMatcher } from '../entity/specHash';
import { effectiveStage } from '../entity/stage';
import { undeclaredStage, UndeclaredStage } from '../entity/undeclaredStage';
import { LifecycleStage } from '../entity/vocabulary';
import { EntityRef, readEntityRef } from '../lib/entityRefs';
import { Calendar } from '../lib/Calendar';
import { MetricPoint, WatchedMetric } from '../measurements/types';
import { Watched, watchMetric } from '../measurements/watchMetric';
import { EvaluationPolicy } from '../packs/types';
import { GovernanceRecord, RecordType } from '../records/types';
import { RatedState, ratedState } from '../risk/acceptance';
import { intendedUseMatcher } from '../risk/intendedUseHash';
import { appetiteOf } from '../risk/matrix';
import { EvidenceView } from './EvidenceView';
import { RegisterRisk, toRegisterRisk } from './riskRegister';
import {
  DocumentFacts,
  EvaluationInput,
  EvidenceSource,
  Measurement,
  RefusedEdit,
  ResolvedReference,
} from './types';

const NOT_ASKED: ResolvedReference = { status: 'unavailable' };
const NOT_READ: DocumentFacts = {
  status: 'unavailable',
  detail: 'it was not read',
};

/** What stored hashes are compared with; computed when first asked for. */
export interface DeclaredHashes {
  ofSpec: HashMatcher;
  ofIntendedUse: HashMatcher;
}

/** What stored hashes of a system are compared with. */
export function hashesOf(entity: Entity): DeclaredHashes {
  return {
    ofSpec: specHashMatcher(entity),
    ofIntendedUse: intendedUseMatcher(entity),
  };
}

/** Why evidence could not be read; undefined when it could. */
function detailOf(source: EvidenceSource<unknown>): string | undefined {
  return source.status === 'available' ? undefined : source.detail;
}

/** One evaluation: its inputs, indexed for the rules that read them. */
export class EvaluationContext {
  readonly entity: Entity;
  readonly spec: Partial<AISystemSpec>;
  readonly policy: EvaluationPolicy;
  /** When days begin and end for the organisation. */
  readonly calendar: Calendar;
  readonly now: number;
  readonly stage: LifecycleStage;
  /** What of stage and life cycle was not declared, and was assumed. */
  readonly stageUndeclared: UndeclaredStage | undefined;
  readonly requirementClass: RequirementClass;
  /** The class was declared, and is not `unclassified`. */
  readonly classified: boolean;
  /** Why records could not be read; undefined when they could. */
  readonly recordsUnavailable: string | undefined;
  /** Why metrics could not be read; undefined when they could. */
  readonly metricsUnavailable: string | undefined;

  /** When evidence that is dated in the future begins to count. */
  readonly nextArrival: number | undefined;
  /** That the catalog refuses the newest descriptor. */
  readonly refusedEdit: RefusedEdit | undefined;

  readonly #input: EvaluationInput;
  readonly #evidence: EvidenceView;
  readonly #hashes: DeclaredHashes;
  #risks: readonly RegisterRisk[] | undefined;
  #later: EvaluationContext | undefined;

  /**
   * @param shared - what other evaluations of the same system have computed, of the same
   * evidence at the same instant
   */
  constructor(
    input: EvaluationInput,
    now: number = input.now,
    shared: { hashes?: DeclaredHashes; evidence?: EvidenceView } = {},
  ) {
    const { entity, records, metrics } = input;
    this.#input = input;
    this.entity = entity;
    this.refusedEdit = input.refusedEdit;
    this.spec = (entity.spec ?? {}) as Partial<AISystemSpec>;
    this.policy = input.policy;
    this.calendar = Calendar.of(input.policy.timeZone);
    this.now = now;
    this.stage = effectiveStage(this.spec);
    const { risk } = this.spec;
    this.stageUndeclared = undeclaredStage(this.spec);
    this.requirementClass = requirementClass(this.spec);
    this.classified =
      risk?.class !== undefined && risk.class !== 'unclassified';
    this.recordsUnavailable = detailOf(records);
    this.metricsUnavailable = detailOf(metrics);
    this.#hashes = shared.hashes ?? hashesOf(entity);
    this.#evidence = shared.evidence ?? new EvidenceView(input, this);
    this.nextArrival = this.#evidence.nextArrival;
  }

  /** The same inputs at a later instant. */
  at(now: number): EvaluationContext {
    if (this.#later?.now !== now) {
      this.#later = new EvaluationContext(this.#input, now, {
        hashes: this.#hashes,
        evidence: this.#evidence.at(now),
      });
    }
    return this.#later;
  }

  /** Records in force that were taken over from elsewhere. */
  importedRecords(): GovernanceRecord[] {
    return this.#evidence.importedRecords();
  }

  /** Full, lower-case reference, or undefined when the text is not one. */
  fullRef(ref: string, defaultKind: string): EntityRef | undefined {
    const { namespace: defaultNamespace } = this.entity.metadata;
    return readEntityRef(ref, { defaultKind, defaultNamespace });
  }

  /** What a reference resolved to; an unasked one could not be read. */
  reference(fullRef: string): ResolvedReference {
    return this.#input.references[fullRef] ?? NOT_ASKED;
  }

  /** What was found at a declared path or address. */
  document(location: string): DocumentFacts {
    const { documents } = this.#input;
    // A path may be spelt like a member of every object.
    return Object.prototype.hasOwnProperty.call(documents, location)
      ? documents[location]
      : NOT_READ;
  }

  /** Records of a type that are in force, newest first, whatever their state. */
  recordsOf(type: RecordType): readonly GovernanceRecord[] {
    return this.#evidence.recordsOf(type);
  }

  /** Records of a register that stand: a draft does not yet, from no source. */
  standing(
    type: 'risk' | 'incident' | 'nonconformity',
  ): readonly GovernanceRecord[] {
    return this.recordsOf(type).filter(
      ({ state }) => state === 'submitted' || state === 'approved',
    );
  }

  /** Risks of the register that are not closed. */
  openRisks(): readonly RegisterRisk[] {
    this.#risks ??= this.standing('risk')
      .filter(record => record.data.status !== 'closed')
      .map(toRegisterRisk);
    return this.#risks;
  }

  /** Rating above which a risk needs treatment and acceptance. */
  appetiteOf({ category }: RegisterRisk): number {
    const { riskAppetite, risk } = this.policy;
    return risk
      ? appetiteOf({
          settings: risk,
          category,
          riskClass: declaredRiskClass(this.spec),
        })
      : riskAppetite;
  }

  /** Measurements of a metric, newest first. */
  measurementsOf(metric: string): readonly Measurement[] {
    return this.#evidence.measurementsOf(metric);
  }

  /** Values of a metric, oldest first; of one instant in the order in which they count. */
  pointsOf(metric: string): readonly MetricPoint[] {
    return this.#evidence.pointsOf(metric);
  }

  /** How a metric stands. */
  watch(metric: WatchedMetric): Watched {
    return watchMetric(metric, this.pointsOf(metric.metric), {
      now: this.now,
      calendar: this.calendar,
      judge: limited => this.#evidence.judge(limited),
    });
  }

  /** Every metric that was measured, in alphabetical order. */
  measuredMetrics(): string[] {
    return this.#evidence.measuredMetrics();
  }

  /** Whether a hash is of the governed fields as they are declared now. */
  isOfDeclaredFacts(hash: string | undefined): boolean {
    return hash !== undefined && this.#hashes.ofSpec(hash);
  }

  /** What an acceptance of a risk with this rating must be bound to. */
  ratedState(residualRating: number | undefined): RatedState {
    return ratedState({
      entity: this.entity,
      residualRating,
      isIntendedUse: this.#hashes.ofIntendedUse,
    });
  }
}
