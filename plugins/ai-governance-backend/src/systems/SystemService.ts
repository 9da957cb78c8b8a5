import {
  ControlInfo,
  CrosswalkView,
  EvaluationInput,
  HistoryChange,
  LawCalendar,
  PackInfo,
  PortalInputs,
  Scorecard,
  Summary,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { ReadScope, ServiceOptions } from '../access';
import { PagePosition, SystemFilter, SystemOrder } from './SystemFilter';

/** Which systems, measured by which pack. */
export interface SystemsRequest {
  /** Default: the default pack. */
  packId?: string;
  filter: SystemFilter;
  /** Systems that the caller may learn of. Default: all. */
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

/** Descriptors that are to be evaluated elsewhere, by which pack. */
export interface EvaluationInputsRequest {
  /** Default: the default pack. */
  packId?: string;
  /** AI systems as their descriptors have them, not checked yet. */
  entities: JsonObject[];
  /** Whether documents come along that have a path and no address. */
  withPaths?: boolean;
}

/** A page of the inventory, in an order. */
export interface ListSystemsRequest extends SystemsRequest {
  order: SystemOrder;
  limit: number;
  position?: PagePosition;
}

/** A page of the history of a system, newest first. */
export interface HistoryRequest extends SystemRequest {
  /** Inclusive, milliseconds since the epoch. */
  from?: number;
  to?: number;
  after?: ChangePosition;
  limit: number;
}

/** The controls of a pack, counted over some systems. Default: all. */
export interface ControlsRequest {
  packId: string;
  filter?: SystemFilter;
  scope?: ReadScope;
}

/** Over which systems the days of law are counted. Default: all. */
export interface LawCalendarRequest {
  scope?: ReadScope;
}

/** The controls of a pack. */
export interface PackControls {
  pack: PackInfo;
  items: ControlInfo[];
}

/**
 * Lists and evaluates AI systems, and describes the packs that measure them.
 *
 * @remarks
 *
 * Methods reject with `NotAllowedError` when the caller may not read at all, with
 * `NotFoundError` for what does not exist or the caller may not read, and with
 * `InputError` for a request that cannot be met.
 */
export interface SystemService {
  listSystems(
    request: ListSystemsRequest,
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

  /** What descriptors are evaluated with, as far as the caller may know it. */
  getEvaluationInputs(
    request: EvaluationInputsRequest,
    options: ServiceOptions,
  ): Promise<PortalInputs>;

  getHistory(
    request: HistoryRequest,
    options: ServiceOptions,
  ): Promise<ChangesPage>;

  listPacks(options: ServiceOptions): Promise<PackInfo[]>;

  getCrosswalk(options: ServiceOptions): Promise<CrosswalkView>;

  getLawCalendar(
    request: LawCalendarRequest,
    options: ServiceOptions,
  ): Promise<LawCalendar>;

  listControls(
    request: ControlsRequest,
    options: ServiceOptions,
  ): Promise<PackControls>;
}
