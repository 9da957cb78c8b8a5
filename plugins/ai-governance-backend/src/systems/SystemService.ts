import {
  ControlInfo,
  CrosswalkView,
  EvaluationInput,
  HistoryChange,
  PackInfo,
  Scorecard,
  Summary,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { ReadScope, ServiceOptions } from '../access';
import { PagePosition, SystemFilter, SystemOrder } from './SystemFilter';

/** Which systems, measured by which pack. */
export interface SystemsRequest {
  /** Left out, the default pack. */
  packId?: string;
  filter: SystemFilter;
  /** Systems that the caller may learn of; left out, all. */
  scope?: ReadScope;
}

/** One page of the inventory. */
export interface SystemsPage {
  items: SystemSummary[];
  totalItems: number;
  previous?: PagePosition;
  next?: PagePosition;
}

/** One page of a history. */
export interface ChangesPage {
  items: HistoryChange[];
  next?: ChangePosition;
}

/** A scorecard, and what it was made from. */
export interface Evaluation {
  input: EvaluationInput;
  scorecard: Scorecard;
}

/** The change after which a page of a history begins. */
export interface ChangePosition {
  at: number;
  id: number;
}

/** A system and a pack. */
export interface SystemRequest {
  /** Full, lower-case reference. */
  entityRef: string;
  packId?: string;
}

/**
 * Lists and evaluates AI systems, and describes the packs that measure them.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller may not read at all, with
 * `NotFoundError` for what does not exist or the caller may not read, and with
 * `InputError` for a request that cannot be met.
 *
 * @public
 */
export interface SystemService {
  listSystems(
    request: SystemsRequest & {
      order: SystemOrder;
      limit: number;
      position?: PagePosition;
    },
    options: ServiceOptions,
  ): Promise<SystemsPage>;

  getSummary(
    request: SystemsRequest,
    options: ServiceOptions,
  ): Promise<Summary>;

  getScorecard(
    request: SystemRequest,
    options: ServiceOptions,
  ): Promise<Scorecard>;

  /** The scorecard with all that it was made from. */
  getEvaluation(
    request: SystemRequest,
    options: ServiceOptions,
  ): Promise<Evaluation>;

  getHistory(
    request: SystemRequest & {
      /** Inclusive, milliseconds since the epoch. */
      from?: number;
      to?: number;
      after?: ChangePosition;
      limit: number;
    },
    options: ServiceOptions,
  ): Promise<ChangesPage>;

  listPacks(options: ServiceOptions): Promise<PackInfo[]>;

  getCrosswalk(options: ServiceOptions): Promise<CrosswalkView>;

  listControls(
    request: { packId: string; filter?: SystemFilter; scope?: ReadScope },
    options: ServiceOptions,
  ): Promise<{ pack: PackInfo; items: ControlInfo[] }>;
}
