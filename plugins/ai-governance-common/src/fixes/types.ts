import { JsonValue } from '@backstage/types';
import { ControlState, Level } from '../evaluation/types';
import { RecordTypeDefinition } from '../records/RecordTypeDefinition';
import { DescriptorText } from '../schema/types';
import { FaultPath } from '../validation/Fault';

/** What a person has to choose before a proposed line says anything. @public */
export interface FixChoice {
  /** Every value that is allowed, where they can be listed. */
  allowed?: JsonValue[];
  /** What belongs there, in words. */
  hint?: string;
}

/** A field that a control lacks, or that says what does not pass. @public */
export interface FixEdit {
  /** Place in the descriptor, such as spec, risk, class. */
  path: FaultPath;
  /** What it is to be; of a choice, an example that the control takes. */
  value: JsonValue;
  /** Absent where the control leaves one value alone. */
  choice?: FixChoice;
}

/** Completeness, 0 to 1, and level. @public */
export interface FixScore {
  /** Absent when nothing is due. */
  completeness?: number;
  level: Level;
}

/** Lines for the descriptor, all that it takes at once. @public */
export interface FixOption {
  /**
   * `rule-out`: the lines say that the control does not apply. `declare`: they close it,
   * or as much of it as a descriptor can. `decider`: they name who decides on the record.
   */
  kind: 'rule-out' | 'declare' | 'decider';
  /** In the order in which the evaluator asks for them. */
  edits: FixEdit[];
  /** What the evaluator says of the control with the examples in the place of choices. */
  state: ControlState;
  /** What is still to be done then; absent where nothing is. */
  then?: string;
  score: FixScore;
  /**
   * `closed`: the score holds on the assumption that the control passes, because a person has to
   * choose values, which may make other controls due.
   */
  assumes: 'nothing' | 'closed';
  /** Documents that have to be there and say what the control asks for. */
  documents: string[];
}

/** A record that the control takes. @public */
export interface FixRecord
  extends Pick<
    RecordTypeDefinition,
    'title' | 'description' | 'approver' | 'expiry'
  > {
  type: string;
  /** Whether someone other than its author decides. */
  decided: boolean;
  /** Who decides, where the descriptor says so. */
  decidedBy?: string;
  /** Titles of the fields that have to be filled in. */
  needs: string[];
  /** Field to declare before anybody could decide. */
  declareFirst?: string;
}

/** A proposal, and the text that it changes, as the portal answers. @public */
export interface ControlFix {
  /** Absent where the control asks for nothing. */
  proposal?: FixProposal;
  descriptor: DescriptorText;
}

/** How a control that does not pass is closed. @public */
export interface FixProposal {
  controlId: string;
  title: string;
  state: ControlState;
  /** What to do next, in words. */
  text: string;
  /** As it is now. */
  score: FixScore;
  /** What says that the control does not apply comes first. */
  options: FixOption[];
  records: FixRecord[];
}
