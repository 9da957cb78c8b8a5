import { AISystemSpec } from '../../../entity/AiSystemSpec.generated';
import { ControlState, ReasonCode } from '../../types';
import { completeSpec } from '../completeSpec';
import { Change } from '../completeSystem';

/** One control of the complete system, in one of its states. */
export interface Row {
  control: string;
  state: ControlState;
  code: ReasonCode;
  /** What makes it so. */
  because: string;
  /** How the system differs from the complete one. */
  change: Change | Change[];
  /** What the reason must say, such as the field. */
  says: string | RegExp;
}

/** Rows of one control: state, code, what makes it so, change, words. */
export function walk(
  control: string,
  rows: Array<
    [
      state: ControlState,
      code: ReasonCode,
      because: string,
      change: Change | Change[],
      says: string | RegExp,
    ]
  >,
): Row[] {
  return rows.map(([state, code, because, change, says]) => ({
    control,
    state,
    code,
    because,
    change,
    says,
  }));
}

/** A class that is held to less. */
export const limited: Change = { spec: { risk: { class: 'limited' } } };

/** The class that is held to least. */
export const minimal: Change = { spec: { risk: { class: 'minimal' } } };

/** Nobody has said yet what the class is. */
export const unclassified: Change = {
  spec: { risk: { class: 'unclassified' } },
};

/** Nobody has said yet where in its life cycle the system is. */
export const stageUnknown: Change = { spec: { lifecycleStage: 'unknown' } };

/** A metric that is watched. */
export type Watched = NonNullable<
  NonNullable<AISystemSpec['monitoring']>['metrics']
>[number];

/** The plan with another part in what is watched of a metric. */
export const watched = (metric: string, patch: Partial<Watched>): Change => ({
  spec: {
    monitoring: {
      metrics: completeSpec.monitoring!.metrics!.map(item =>
        item.metric === metric ? { ...item, ...patch } : item,
      ),
    },
  },
});
