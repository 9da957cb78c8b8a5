import { GovernanceRecord } from '../records/types';
import { RecordView } from '../schema/types';
import { RiskBand } from './matrix';
import { RiskRating } from './rateRisk';

/**
 * What the register reads of a record, as the API or the evaluator has it.
 * @public
 */
export interface RegisterRecord
  extends Pick<
    GovernanceRecord,
    | 'id'
    | 'state'
    | 'author'
    | 'approver'
    | 'effectiveAt'
    | 'expiresAt'
    | 'subject'
    | 'binding'
    | 'imported'
  > {
  type: string;
  data: object;
}

/** A rated risk; without steps where a register states the rating alone. @public */
export interface RatedRisk extends Partial<RiskRating> {
  rating: number;
  band: RiskBand;
}

/** Where the treatment of a risk stands. @public */
export type TreatmentState = 'none' | 'planned' | 'overdue' | 'done';

/** Where the acceptance of a risk stands. @public */
export type AcceptanceState =
  | 'not-needed'
  | 'missing'
  | 'requested'
  | 'in-force'
  | 'outdated'
  | 'lapsed';

/** An acceptance as a view shows it. @public */
export interface AcceptanceView<R extends RegisterRecord = RecordView> {
  state: AcceptanceState;
  /** The record that decides it, where there is one. */
  record?: R;
  /** In words, why it does not count. */
  reason?: string;
  /** Last day on which it counts, or instant from which it no longer does. ISO 8601. */
  expiresAt?: string;
}

/** One risk of the register, as views show it. @public */
export interface RiskView<R extends RegisterRecord = RecordView> {
  record: R;
  title: string;
  category: string;
  status: 'open' | 'closed';
  /** Absent when nobody rated it. */
  inherent?: RatedRisk;
  residual?: RatedRisk;
  appetite: number;
  /** What remains is above the appetite, or not rated. */
  aboveAppetite: boolean;
  treatment: {
    kind?: string;
    state: TreatmentState;
    owner?: string;
    dueDate?: string;
  };
  acceptance: AcceptanceView<R>;
  /** Ids of the controls that treat it. */
  controls: string[];
}

/** The register of one system. @public */
export interface RiskRegisterView<R extends RegisterRecord = RecordView> {
  /** Open ones first, the highest residual rating first. */
  risks: RiskView<R>[];
  open: number;
  aboveAppetite: number;
  /** Open risks by the band of what remains; `unrated` where nobody rated it. */
  byBand: Record<string, number>;
  /** Ids of the open risks that each control treats. */
  byControl: Record<string, string[]>;
}
